namespace RunnersKnee.Rules;

/// <summary>The labels of the warning signs.</summary>
internal static class RedFlagFindingTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("finding.hotSwollenJoint", "hot, swollen and very painful knee"),
        new("finding.coldOrNumbFoot", "cold, pale or numb foot"),
        new("finding.grossDeformity", "knee or leg out of shape"),
        new("finding.cannotStraightenActively", "unable to straighten the knee by oneself"),
        new("finding.calfSwelling", "swollen, tender or warm calf"),
        new("finding.chestPainOrBreathlessness", "new or unexplained chest pain or breathlessness"),
        new("finding.recentInjury", "knee injury in the last 7 days"),
        new("finding.cannotBearWeight", "unable to take four steps"),
        new("finding.cannotFlexTo90", "unable to bend the knee to a right angle"),
        new("finding.patellaTenderness", "tender kneecap bone, no other bone"),
        new("finding.fibularHeadTenderness", "tender bone at the outer side just below the knee"),
        new("finding.rapidSwelling", "large swelling within hours of an injury"),
        new("finding.lockedKnee", "knee stuck and unable to straighten"),
        new("finding.hipOrGroinPain", "hip or groin pain"),
        new("finding.limp", "limp"),
        new("finding.givingWay", "knee giving way"),
        new("finding.patellarDislocation", "kneecap slipped out of place"),
        new("finding.largeSwelling", "more than mild swelling"),
        new("finding.focalBoneTenderness", "one tender spot on a bone"),
        new("finding.nightOrRestPain", "pain at night or at full rest"),
        new("finding.unexplainedWeightLoss", "weight loss without a reason"),
        new("finding.historyOfCancer", "cancer, now or in the past"),
        new("finding.boneMass", "lump on a bone"),
        new("finding.multipleJointsOrMorningStiffness", "several painful joints or long morning stiffness"),
        new("finding.localTendernessElsewhere", "tenderness away from the kneecap"),
        new("finding.radiatingPainOrNumbness", "pain, tingling or numbness along the leg"),
    ];
}
