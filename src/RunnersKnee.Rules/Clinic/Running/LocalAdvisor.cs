namespace RunnersKnee.Rules;

/// <summary>Hears the host's own rules on an advice that the protocol has given.</summary>
/// <remarks>Safe for use by many threads at once.</remarks>
internal sealed class LocalAdvisor(LocalRules rules, LocalLimits limits, AdviceTexts texts)
{
    private readonly LocalStrikes _strikes = new();

    /// <summary>What the host's rules add; those that fail are left out and named.</summary>
    internal (LocalAdditions Additions, DegradedRule[] Degraded) Hear(
        Advice advice, IReadOnlyList<object> told, AdviceWatch? watch, CancellationToken cancellationToken)
    {
        object[] facts = [.. told.OfType<CaseFact>(), .. AdviceParts.Of(advice)];
        LocalFailure[] before = [.. _strikes.Out];
        var failures = new List<LocalFailure>();
        var additions = LocalAdditions.None;
        for (var left = Without([.. before]); left is not null; left = Without([.. before, .. failures]))
        {
            var run = left.Run(facts, limits, cancellationToken);
            watch?.Fired(run.Firings);
            failures.AddRange(run.Failures);
            if (run.Failures.Count > 0)
                continue;

            additions = new LocalAdditions(run.Findings);
            break;
        }

        _strikes.Report(failures);
        return (additions, Degraded([.. before, .. failures]));
    }

    private LocalRules? Without(LocalFailure[] failures) => failures.Length == 0 ? rules : rules.Without([.. failures.Select(failure => failure.Rule)]);

    private DegradedRule[] Degraded(LocalFailure[] failures) =>
    [
        .. failures.OrderBy(failure => rules.PlaceOf(failure.Rule)).Select(failure => new DegradedRule
        {
            Rule = failure.Rule,
            Message = texts[failure.Exception is LocalBudgetException ? TextKeys.DegradedEndless : TextKeys.DegradedFailed],
            Exception = failure.Exception,
        }),
    ];
}
