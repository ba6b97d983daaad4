namespace RunnersKnee.Rules;

/// <summary>The signs that are each a reason to see a clinician on their own. Reasons that take more than one fact are rules of their own.</summary>
internal static class WarningSignTable
{
    internal static IReadOnlyList<WarningSignRow> All { get; } =
    [
        new(ReferralCode.SepticArthritis, Urgency.Emergency,
            "A hot, swollen knee may be an infected joint: an emergency.",
            Finding.HotSwollenJoint),
        new(ReferralCode.NeurovascularCompromise, Urgency.Emergency,
            "A cold or numb foot may mean that its blood or nerve supply is impaired: an emergency.",
            Finding.ColdOrNumbFoot),
        new(ReferralCode.GrossDeformity, Urgency.Emergency,
            "A knee or leg that is out of shape is an emergency.",
            Finding.GrossDeformity),
        new(ReferralCode.ExtensorMechanismRupture, Urgency.Emergency,
            "A knee that cannot be straightened by its own muscles may have a torn tendon or a broken kneecap: an emergency.",
            Finding.CannotStraightenActively),
        new(ReferralCode.ChestSymptoms, Urgency.Emergency,
            "Chest pain or breathlessness is an emergency, whatever the knee does.",
            Finding.ChestPainOrBreathlessness),
        new(ReferralCode.Haemarthrosis, Urgency.SameDay,
            "Large swelling within hours of an injury may be bleeding into the joint: to be seen the same day.",
            Finding.RapidSwelling),
        new(ReferralCode.LockedKnee, Urgency.SameDay,
            "A knee that is stuck is to be seen the same day.",
            Finding.LockedKnee),
        new(ReferralCode.UnableToBearWeight, Urgency.SameDay,
            "A leg that bears no weight is to be seen the same day.",
            Finding.CannotBearWeight),
        new(ReferralCode.DeepVeinThrombosis, Urgency.SameDay,
            "A swollen calf may be a clot in a vein: to be seen the same day.",
            Finding.CalfSwelling),
        new(ReferralCode.CardiacSymptoms, Urgency.SameDay,
            "Heart symptoms that are not stable are to be seen the same day.",
            Finding.UnstableHeartSymptoms),
        new(ReferralCode.InfectionRisk, Urgency.SameDay,
            "An infection of the joint or of the skin over it is to be seen the same day.",
            Finding.JointOrSkinInfection),
        new(ReferralCode.LigamentInjury, Urgency.Urgent,
            "A knee that gives way may have an injured ligament: to be seen within days.",
            Finding.GivingWay),
        new(ReferralCode.PatellarInstability, Urgency.Urgent,
            "A kneecap that slipped out of place is to be seen within days.",
            Finding.PatellarDislocation),
        new(ReferralCode.LargeEffusion, Urgency.Urgent,
            "More than mild swelling is to be seen within days.",
            Finding.LargeSwelling),
        new(ReferralCode.BoneStressInjury, Urgency.Urgent,
            "One spot on a bone that hurts when pressed may be a stress injury: to be seen within days.",
            Finding.FocalBoneTenderness),
        new(ReferralCode.SeriousPathology, Urgency.Urgent,
            "Pain at night, weight loss without a reason, cancer or a lump in the bone need an explanation within days.",
            Finding.NightOrRestPain, Finding.UnexplainedWeightLoss, Finding.HistoryOfCancer, Finding.BoneMass),
        new(ReferralCode.InflammatoryArthritis, Urgency.Urgent,
            "Several joints, or long stiffness in the morning, may be an inflammatory joint disease: to be seen within days.",
            Finding.MultipleJointsOrMorningStiffness),
        new(ReferralCode.OtherLocalCause, Urgency.Routine,
            "Tenderness elsewhere, or a knee that does not bend to a right angle, may have another cause in the knee.",
            Finding.LocalTendernessElsewhere, Finding.FibularHeadTenderness, Finding.CannotFlexTo90),
        new(ReferralCode.ReferredPain, Urgency.Routine,
            "Hip pain, a limp or pain along the leg may mean that the pain comes from the hip or the back.",
            Finding.HipOrGroinPain, Finding.Limp, Finding.RadiatingPainOrNumbness),
        new(ReferralCode.AcuteInjury, Urgency.Routine,
            "An injury in the last 7 days is a reason to see a clinician.",
            Finding.RecentInjury),
    ];

    private static readonly bool[] Named = Codes.Map<Finding, bool>(finding => All.Any(row => row.Signs.Contains(finding)));

    /// <summary>Whether any row names a finding.</summary>
    internal static bool Names(Finding finding) => Named[(int)finding];
}
