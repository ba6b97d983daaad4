namespace RunnersKnee.Rules.Printing;

/// <summary>What has not been said and would rule treatments of a step out: grouped, so that each is read once.</summary>
internal static class AskFirst
{
    internal static IEnumerable<AdviceLine> Of(PlanStep step, PrintWords words) => Groups(step)
        .Select(group => Section.Item(
            $"{PrintWords.Sentence(words.Names(group.Findings))}. {words["leaveOut"]}: {words.Names(group.Treatments)}"));

    /// <summary>Findings that rule out the same treatments belong together.</summary>
    internal static IReadOnlyList<(Treatment[] Treatments, Finding[] Findings)> Groups(PlanStep step) =>
    [
        .. step.Offered
            .SelectMany(item => item.Unanswered.Except(item.WaitingFor), (item, finding) => (item.Treatment, Finding: finding))
            .GroupBy(pair => pair.Finding, pair => pair.Treatment)
            .OrderBy(group => DisplayOrder.PlaceOf(group.Key))
            .GroupBy(group => string.Join(',', group), StringComparer.Ordinal)
            .Select(groups => (groups.First().ToArray(), groups.Select(group => group.Key).ToArray())),
    ];
}
