namespace RunnersKnee.Rules;

/// <summary>The warning signs that have to be ruled out before a knee may be called free of them.</summary>
internal static class RedFlagScreening
{
    /// <summary>Each of these has to be answered.</summary>
    private static readonly Finding[] Each =
    [
        Finding.HotSwollenJoint,
        Finding.ColdOrNumbFoot,
        Finding.GrossDeformity,
        Finding.CannotStraightenActively,
        Finding.CalfSwelling,
        Finding.ChestPainOrBreathlessness,
        Finding.UnstableHeartSymptoms,
        Finding.JointOrSkinInfection,
        Finding.RecentInjury,
        Finding.CannotBearWeight,
        Finding.RapidSwelling,
        Finding.LockedKnee,
        Finding.GivingWay,
        Finding.PatellarDislocation,
        Finding.LargeSwelling,
        Finding.FocalBoneTenderness,
        Finding.MultipleJointsOrMorningStiffness,
    ];

    /// <summary>Of these, either one is answered yes, or every one is answered.</summary>
    private static readonly Finding[] AnyOrAll =
    [
        Finding.NightOrRestPain,
        Finding.UnexplainedWeightLoss,
        Finding.HistoryOfCancer,
        Finding.BoneMass,
    ];

    private static readonly bool[] IsOfEach = Codes.Map<Finding, bool>(finding => Array.IndexOf(Each, finding) >= 0);
    private static readonly bool[] IsOfAnyOrAll = Codes.Map<Finding, bool>(finding => Array.IndexOf(AnyOrAll, finding) >= 0);

    /// <summary>Whether a finding is one of these signs.</summary>
    internal static bool Asks(Finding finding) => IsOfEach[(int)finding] || IsOfAnyOrAll[(int)finding];

    /// <summary>Whether the answers leave a warning sign open.</summary>
    internal static bool IsIncomplete(IEnumerable<Answered> answers)
    {
        var each = 0;
        var anyOrAll = 0;
        var any = false;
        foreach (var answer in answers)
        {
            if (IsOfEach[(int)answer.Finding])
                each++;
            if (!IsOfAnyOrAll[(int)answer.Finding])
                continue;
            anyOrAll++;
            any |= answer is Yes;
        }

        return each < Each.Length || (!any && anyOrAll < AnyOrAll.Length);
    }
}
