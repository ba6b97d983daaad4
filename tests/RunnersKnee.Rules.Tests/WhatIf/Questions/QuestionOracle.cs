namespace RunnersKnee.Rules.Tests;

/// <summary>
/// What is worth asking, found the long way: every answer to every question that was not asked, and whole advices compared.
/// </summary>
internal static class QuestionOracle
{
    private static readonly int[] Ages = [5, 13, 17, 22, 30, 50, 57, 65];

    internal static string[] WorthAsking(IRunnersKneeAdvisor advisor, KneeCase @case)
    {
        var now = advisor.Advise(@case);
        return now.Referral.Urgency == Urgency.Emergency
            ? []
            : [.. Candidates(@case).Select(candidate => (candidate.Ask, Areas: Areas(advisor, now, candidate.Answered)))
                .Where(candidate => candidate.Areas.Length > 0)
                .OrderByDescending(
                    candidate => candidate.Ask == "age" || (BearsOnSafety(candidate.Ask) && candidate.Areas.Contains(AdviceArea.Referral)))
                .Select(candidate => Line(candidate.Ask, candidate.Areas))];
    }

    internal static string Line(Question question) => Line(question.Ask.ToString(), question.CouldChange);

    private static string Line(string ask, IEnumerable<AdviceArea> areas) => $"{ask}: {string.Join(", ", areas)}";

    private static AdviceArea[] Areas(IRunnersKneeAdvisor advisor, Advice now, IEnumerable<KneeCase> answered) =>
        [.. answered.SelectMany(changed => WatchedAdvice.Differences(now, advisor.Advise(changed))).Distinct().Order()];

    private static bool BearsOnSafety(string ask) =>
        ReferenceCatalogue.RedFlags.Concat(ReferenceCatalogue.Precautions).Append(Finding.BoneStressRisk)
            .Any(finding => Codes.Of(finding) == ask);

    private static IEnumerable<(string Ask, KneeCase[] Answered)> Candidates(KneeCase @case)
    {
        if (@case.Age is null)
            yield return ("age", [.. Ages.Select(age => @case.WithAge(age))]);
        foreach (var finding in ReferenceCatalogue.Findings.Where(finding => @case[finding] is null))
            yield return (Codes.Of(finding), [@case.WithYes(finding), @case.WithNo(finding)]);
    }
}
