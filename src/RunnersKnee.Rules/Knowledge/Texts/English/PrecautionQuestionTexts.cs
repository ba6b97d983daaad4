namespace RunnersKnee.Rules;

/// <summary>The questions about precautions; each carries the exact meaning of its code.</summary>
internal static class PrecautionQuestionTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("question.raynauds", "Do you have Raynaud's phenomenon (fingers or toes that turn white and numb in the cold)?"),
        new("question.coldHypersensitivity",
            "Do you have an illness set off by cold: cold urticaria (hives), cryoglobulinaemia or paroxysmal cold "
            + "haemoglobinuria?"),
        new("question.impairedSensation", "Do you have reduced feeling in the skin of this leg?"),
        new("question.poorCirculation", "Do you have a disease of the arteries of the leg?"),
        new("question.brokenSkin", "Is the skin at this knee broken, irritated or sunburnt?"),
        new("question.topicalAllergy", "Are you allergic to anything in pain-relief creams or sprays?"),
        new("question.aspirinOrNsaidAllergy", "Are you allergic to aspirin or to another anti-inflammatory painkiller (NSAID)?"),
        new("question.takesWarfarin", "Do you take warfarin?"),
        new("question.takesOtherAnticoagulant",
            "Do you take any medicine other than warfarin that keeps blood from clotting, such as daily aspirin (an "
            + "anticoagulant or an antiplatelet)?"),
        new("question.pepticUlcer", "Do you have a stomach or duodenal ulcer?"),
        new("question.kidneyDisease", "Do you have kidney disease?"),
        new("question.liverDisease", "Do you have a liver disease, or have you ever had one?"),
        new("question.heartFailure", "Do you have heart failure?"),
        new("question.heartDisease", "Do you have heart disease?"),
        new("question.unstableHeartSymptoms",
            "Do you get chest pain, faintness or palpitations on effort, or do you have a heart condition that is not stable?"),
        new("question.hypertension", "Do you have high blood pressure?"),
        new("question.asthma", "Do you have asthma?"),
        new("question.pregnancy", "Are you pregnant?"),
        new("question.diabetes", "Do you have diabetes?"),
        new("question.jointOrSkinInfection", "Do you have an infection of this knee joint or of the skin over it?"),
        new("question.immunosuppressed", "Is your immune system weakened, by an illness or by a treatment?"),
        new("question.corticosteroidAllergy", "Are you allergic to a corticosteroid, such as cortisone?"),
        new("question.artificialKneeJoint", "Is there an artificial joint or any other implant in this knee?"),
        new("question.kneeReplacementPlanned", "Is a replacement of this knee planned within the next 3 months?"),
        new("question.hyaluronanAllergy", "Are you allergic to hyaluronic acid (hyaluronan)?"),
        new("question.avianAllergy", "Are you allergic to birds, feathers or eggs?"),
        new("question.shellfishAllergy", "Are you allergic to shellfish?"),
        new("question.tapeAllergy", "Are you allergic to adhesive tape or plasters?"),
    ];
}
