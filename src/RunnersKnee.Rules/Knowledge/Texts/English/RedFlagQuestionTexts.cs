namespace RunnersKnee.Rules;

/// <summary>The questions about age and warning signs; each carries the exact meaning of its code.</summary>
internal static class RedFlagQuestionTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("question.age", "How old are you, in whole years?"),
        new("question.hotSwollenJoint", "Is your knee hot, swollen and very painful, with or without a fever?"),
        new("question.coldOrNumbFoot", "Is the foot of this leg cold, pale or numb?"),
        new("question.grossDeformity", "Does your knee or leg look out of shape?"),
        new("question.cannotStraightenActively", "Are you unable to straighten this knee with your own muscles?"),
        new("question.calfSwelling", "Is the calf of this leg swollen, tender or warm?"),
        new("question.chestPainOrBreathlessness", "Do you have chest pain or breathlessness now that is new or that nobody has explained?"),
        new("question.recentInjury", "Have you injured this knee in the last 7 days?"),
        new("question.cannotBearWeight", "Are you unable to take four steps on this leg, even limping?"),
        new("question.cannotFlexTo90", "Are you unable to bend this knee to a right angle (90 degrees)?"),
        new("question.patellaTenderness", "When you press the bones around the knee, is the kneecap itself sore and no other bone?"),
        new("question.fibularHeadTenderness", "Is the bony point on the outer side, just below the knee, sore when pressed?"),
        new("question.rapidSwelling", "Did the knee swell up a lot within hours of an injury?"),
        new("question.lockedKnee", "Is your knee stuck, so that it cannot be straightened?"),
        new("question.hipOrGroinPain", "Do you have pain in the hip or groin?"),
        new("question.limp", "Are you limping?"),
        new("question.givingWay", "Does your knee give way or feel unstable?"),
        new("question.patellarDislocation", "Has your kneecap slipped out of place?"),
        new("question.largeSwelling", "Is the swelling of your knee moderate, large or lasting, rather than mild?"),
        new("question.focalBoneTenderness", "Is there one spot on a bone that hurts when you press it?"),
        new("question.nightOrRestPain", "Does the pain come at night or when you are fully at rest?"),
        new("question.unexplainedWeightLoss", "Have you lost weight without knowing why?"),
        new("question.historyOfCancer", "Do you have cancer, or have you ever had it?"),
        new("question.boneMass", "Is there a lump on or in a bone?"),
        new("question.multipleJointsOrMorningStiffness", "Do several joints hurt or swell, or are your joints stiff for a long time in the morning?"),
        new("question.localTendernessElsewhere", "Is the sore spot somewhere other than around the kneecap?"),
        new("question.radiatingPainOrNumbness", "Do you have pain, tingling or numbness that runs along the leg?"),
    ];
}
