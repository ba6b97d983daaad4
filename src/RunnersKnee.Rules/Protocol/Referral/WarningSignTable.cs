using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Protocol;

/// <summary>The signs that are each a reason to see a clinician. Reasons that take more than one fact are rules of their own.</summary>
internal static class WarningSignTable
{
    internal static IReadOnlyList<WarningSignRow> All { get; } =
    [
        new(ReferralCode.SepticArthritis, Urgency.Emergency, [HotSwollenJoint],
            "A hot, swollen knee may be an infected joint: an emergency."),
        new(ReferralCode.NeurovascularCompromise, Urgency.Emergency, [ColdOrNumbFoot],
            "A cold or numb foot may mean that its blood or nerve supply is impaired: an emergency."),
        new(ReferralCode.GrossDeformity, Urgency.Emergency, [GrossDeformity],
            "A knee or leg that is out of shape is an emergency."),
        new(ReferralCode.ExtensorMechanismRupture, Urgency.Emergency, [CannotStraightenActively],
            "A knee that cannot be straightened by its own muscles may have a torn tendon or a broken kneecap: an emergency."),
        new(ReferralCode.ChestSymptoms, Urgency.Emergency, [ChestPainOrBreathlessness],
            "Chest pain or breathlessness is an emergency, whatever the knee does."),
        new(ReferralCode.Haemarthrosis, Urgency.SameDay, [RapidSwelling],
            "Large swelling within hours of an injury or a sudden pain may be bleeding into the joint: to be seen the same day."),
        new(ReferralCode.LockedKnee, Urgency.SameDay, [LockedKnee],
            "A knee that is stuck is to be seen the same day."),
        new(ReferralCode.UnableToBearWeight, Urgency.SameDay, [CannotBearWeight],
            "A leg that bears no weight is to be seen the same day."),
        new(ReferralCode.DeepVeinThrombosis, Urgency.SameDay, [CalfSwelling],
            "A swollen calf may be a clot in a vein: to be seen the same day."),
        new(ReferralCode.CardiacSymptoms, Urgency.SameDay, [UnstableHeartSymptoms],
            "Heart symptoms that are not stable are to be seen the same day."),
        new(ReferralCode.InfectionRisk, Urgency.SameDay, [JointOrSkinInfection],
            "An infection of the joint or of the skin over it is to be seen the same day."),
        new(ReferralCode.LigamentInjury, Urgency.Urgent, [GivingWay],
            "A knee that gives way may have an injured ligament: to be seen within days."),
        new(ReferralCode.PatellarInstability, Urgency.Urgent, [PatellarDislocation],
            "A kneecap that slipped out of place is to be seen within days."),
        new(ReferralCode.LargeEffusion, Urgency.Urgent, [LargeSwelling],
            "More than mild swelling is to be seen within days."),
        new(ReferralCode.BoneStressInjury, Urgency.Urgent, [FocalBoneTenderness],
            "One spot on a bone that hurts when pressed may be a stress injury: to be seen within days."),
        new(ReferralCode.SeriousPathology, Urgency.Urgent, [NightOrRestPain, UnexplainedWeightLoss, BoneMass],
            "Pain at night, weight lost without meaning to, or a new lump on a bone needs an explanation within days."),
        new(ReferralCode.InflammatoryArthritis, Urgency.Urgent, [MultipleJointsOrMorningStiffness],
            "Several joints, or long stiffness in the morning, may be an inflammatory joint disease: to be seen within days."),
        new(ReferralCode.TendonRiskMedicine, Urgency.Urgent, [RecentFluoroquinolone],
            "Trouble that began or grew worse after a fluoroquinolone antibiotic may come from a tendon: to be seen within days."),
        new(ReferralCode.OtherLocalCause, Urgency.Routine, [LocalTendernessElsewhere, FibularHeadTenderness, CannotFlexTo90],
            "Tenderness elsewhere, or a knee that does not bend to a right angle, may have another cause in the knee."),
        new(ReferralCode.IntermittentLocking, Urgency.Routine, [LockingKnee],
            "A knee that gets stuck at times may have something loose in the joint."),
        new(ReferralCode.ArtificialJoint, Urgency.Routine, [ArtificialKneeJoint],
            "Pain in an artificial joint is looked at by whoever looks after that joint, before anything is tried."),
        new(ReferralCode.HipComplaint, Urgency.Routine, HipSigns.All,
            "Pain in the hip or groin, or a limp, may mean that the pain comes from the hip."),
        new(ReferralCode.ReferredPain, Urgency.Routine, [RadiatingPainOrNumbness],
            "Pain or numbness along the leg may mean that the pain comes from the back."),
        new(ReferralCode.AcuteInjury, Urgency.Routine, [RecentInjury],
            "An injury in the last 7 days is a reason to see a clinician."),
    ];

    private static readonly bool[] Named =
        Codes.Map<Finding, bool>(finding => finding == HistoryOfCancer || All.Any(row => row.Signs.Contains(finding)));

    /// <summary>Whether it alone is a reason to see a clinician, by a row or, as a history of cancer, by rules of its own.</summary>
    internal static bool IsWarningSign(this Yes yes) => Named[(int)yes.Finding];

    /// <summary>Whether it adds to a sign, or settles it.</summary>
    internal static bool CountsBesideSign(this Yes yes) => yes.Finding is Limp or BoneStressRisk or ExamConsistent or ImagingNormal;
}

/// <summary>A row of the table of warning signs: any of the signs, answered yes, gives the reason.</summary>
internal sealed record WarningSignRow(ReferralCode Code, Urgency Urgency, IReadOnlyList<Finding> Signs, string Description);
