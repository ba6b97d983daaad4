namespace RunnersKnee.Rules;

/// <summary>The reasons to see a clinician: what each may mean and what to do, as soon as its urgency asks.</summary>
internal static class ReferralTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("urgency.none", "Nothing in your answers so far calls for a clinician. See one if that changes or if you are worried."),
        new("urgency.routine", "Make an ordinary appointment with a doctor or physiotherapist."),
        new("urgency.urgent", "See a doctor within the next few days."),
        new("urgency.sameDay", "See a doctor today."),
        new("urgency.emergency", "Call your emergency number now."),
        new("referral.septicArthritis",
            "A hot, swollen and very painful knee may be infected inside, even without a fever. Call your emergency number "
            + "now, or have someone take you to an emergency department."),
        new("referral.pulmonaryEmbolism",
            "A swollen calf together with chest pain or breathlessness may mean that a blood clot has reached the lungs. Call "
            + "your emergency number now."),
        new("referral.neurovascularCompromise",
            "A cold, pale or numb foot may mean that the foot is not getting enough blood or that a nerve is under pressure. "
            + "Call your emergency number now."),
        new("referral.grossDeformity",
            "A knee or leg that is out of shape may be broken or out of joint. Call your emergency number now, keep the leg "
            + "still and do not try to straighten it."),
        new("referral.extensorMechanismRupture",
            "When your own muscles cannot straighten the knee, a tendon may be torn or the kneecap broken. Call your "
            + "emergency number now, and do not walk on the leg."),
        new("referral.chestSymptoms",
            "New or unexplained chest pain or breathlessness needs help at once, whatever the knee is doing. Call your "
            + "emergency number now."),
        new("referral.childhoodHipEmergency",
            "Before the age of 16, hip or groin pain or a limp, with a leg that cannot carry weight, may come from a hip that "
            + "has slipped out of line. Call your emergency number now, and put no weight on the leg."),
        new("referral.possibleFracture",
            "Doctors use a short list of signs, the Ottawa knee rule, to decide who needs an X-ray after a knee injury, and "
            + "at least one of your answers is on it. See a doctor or go to an emergency department today to have a break ruled "
            + "out. Put as little weight on the leg as you can until then."),
        new("referral.haemarthrosis",
            "A large swelling within hours of an injury may be bleeding inside the joint. See a doctor today and rest the "
            + "knee until then."),
        new("referral.lockedKnee", "A knee that is stuck may have something caught inside the joint. See a doctor today, and do not force it."),
        new("referral.unableToBearWeight",
            "When a leg cannot manage four steps, even limping, the reason needs to be found. See a doctor today and rest the "
            + "leg until then."),
        new("referral.deepVeinThrombosis",
            "A swollen, tender or warm calf may come from a blood clot in a vein. See a doctor today. If you get chest pain "
            + "or become short of breath, call your emergency number at once."),
        new("referral.childhoodHipDisease",
            "Before the age of 16, hip or groin pain or a limp may come from the hip joint, even when it is the knee that "
            + "hurts. See a doctor today to have the hip checked, with no running or jumping until then."),
        new("referral.cardiacSymptoms",
            "Chest pain, faintness or palpitations on effort, or a heart condition that is not stable, come before the knee. "
            + "Speak to a doctor today and do not exercise until then. If the symptoms come on at rest or do not pass, call "
            + "your emergency number."),
        new("referral.infectionRisk",
            "An infection of the knee joint or of the skin over it needs treatment of its own. See a doctor today, and leave "
            + "the knee alone until then."),
        new("referral.ligamentInjury",
            "A knee that gives way may have an injured ligament. See a doctor within the next few days, and avoid sport and "
            + "twisting until then."),
        new("referral.patellarInstability",
            "A kneecap that has slipped out of place is a different problem from runner's knee. See a doctor within the next "
            + "few days, and avoid sport until then."),
        new("referral.largeEffusion",
            "More than mild swelling does not fit runner's knee and may mean that something else irritates the joint. See a "
            + "doctor within the next few days."),
        new("referral.boneStressInjury",
            "One spot on a bone that hurts when pressed may be a stress injury of the bone. See a doctor within the next few "
            + "days, and do not run until then."),
        new("referral.hipStressInjury",
            "Hip or groin pain together with a limp may be a stress injury of the hip. See a doctor within the next few days, "
            + "and do not run until then."),
        new("referral.seriousPathology",
            "Pain at night or at rest, weight loss without a reason, a lump on a bone, or cancer now or in the past needs a "
            + "doctor's view before the knee is treated. Such signs can have a harmless cause. See a doctor within the next few "
            + "days to find out."),
        new("referral.inflammatoryArthritis",
            "Several painful joints, or joints that stay stiff in the morning, may point to an inflammation of the joints "
            + "that can be treated. See a doctor within the next few days."),
        new("referral.nsaidDespiteContraindication",
            "You are taking an NSAID, and one of your answers is a reason not to. It may upset the stomach, kidneys or heart, or add "
            + "to bleeding. See a doctor within the next few days. Ask a pharmacist or doctor today whether to stop it."),
        new("referral.otherLocalCause",
            "Soreness away from the kneecap, or a knee that does not bend to a right angle, may mean that the pain comes from "
            + "another part of the knee. Make an ordinary appointment to have it examined."),
        new("referral.hipComplaint",
            "Pain in the hip or groin, or a limp, may mean that the hip is the source of the knee pain. Make an ordinary appointment "
            + "with a doctor or physiotherapist."),
        new("referral.referredPain",
            "Pain in the hip or groin, a limp, or pain or numbness along the leg may mean that the knee pain starts in the "
            + "hip or back. Make an ordinary appointment and ask for both to be checked."),
        new("referral.gettingWorse",
            "Something you tried made things worse, so leave it off; if it was prescribed, ask before you stop it. Make an "
            + "ordinary appointment and tell the clinician what you tried and what happened."),
        new("referral.contraindicatedInUse",
            "You are using something that one of your answers speaks against. Leave it out until you have asked. Make an ordinary "
            + "appointment with a doctor, or ask a pharmacist."),
        new("referral.acuteInjury",
            "You injured this knee within the last 7 days. Make an ordinary appointment to have it checked, and see a doctor "
            + "the same day if it swells up or cannot carry your weight."),
        new("referral.examInconsistent",
            "A clinician examined your knee and found that it does not fit runner's knee. Make an ordinary appointment to ask "
            + "what else it may be and what to do next."),
        new("referral.imagingAbnormal",
            "An X-ray or MRI of your knee was not normal. Make an ordinary appointment and ask what was seen and whether it "
            + "explains your pain."),
        new("referral.childUnder12",
            "A child under 12 with knee pain should be examined by a doctor before any plan like this one. Make an ordinary "
            + "appointment."),
        new("referral.conservativeCareFailed",
            "The plan has no step left, and at least one step did not help. Make an ordinary appointment so that a doctor can "
            + "look at the knee again and decide whether an X-ray or MRI is useful."),
    ];
}
