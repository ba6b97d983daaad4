namespace RunnersKnee.Rules;

/// <summary>The warning signs that have to be ruled out before a knee may be called free of them.</summary>
internal static class RedFlagScreening
{
    /// <summary>Each of these has to be answered.</summary>
    internal static IReadOnlySet<Finding> Each { get; } = new HashSet<Finding>
    {
        Finding.HotSwollenJoint,
        Finding.ColdOrNumbFoot,
        Finding.GrossDeformity,
        Finding.CannotStraightenActively,
        Finding.CalfSwelling,
        Finding.ChestPainOrBreathlessness,
        Finding.RecentInjury,
        Finding.CannotBearWeight,
        Finding.RapidSwelling,
        Finding.LockedKnee,
        Finding.GivingWay,
        Finding.PatellarDislocation,
        Finding.LargeSwelling,
        Finding.FocalBoneTenderness,
        Finding.MultipleJointsOrMorningStiffness,
    };

    /// <summary>Of these, either one is answered yes, or every one is answered.</summary>
    internal static IReadOnlySet<Finding> AnyOrAll { get; } = new HashSet<Finding>
    {
        Finding.NightOrRestPain,
        Finding.UnexplainedWeightLoss,
        Finding.HistoryOfCancer,
        Finding.BoneMass,
    };

    internal static bool Asks(Finding finding) => Each.Contains(finding) || AnyOrAll.Contains(finding);

    /// <summary>Whether the answers leave a warning sign open.</summary>
    internal static bool IsIncomplete(IEnumerable<Answered> answers)
    {
        var each = 0;
        var anyOrAll = 0;
        var any = false;
        foreach (var answer in answers)
        {
            if (Each.Contains(answer.Finding))
                each++;
            if (!AnyOrAll.Contains(answer.Finding))
                continue;
            anyOrAll++;
            any |= answer is Yes;
        }

        return each < Each.Count || (!any && anyOrAll < AnyOrAll.Count);
    }
}
