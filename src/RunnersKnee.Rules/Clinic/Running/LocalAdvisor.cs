using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>Hears the host's own rules on an advice that the protocol has given.</summary>
internal sealed class LocalAdvisor(LocalRules rules, AdviceTexts texts)
{
    /// <summary>What the host's rules add; those that fail are left out and named.</summary>
    internal (LocalAdditions Additions, DegradedRule[] Degraded) Hear(
        Advice advice, IReadOnlyList<object> told, CancellationToken cancellationToken)
    {
        object[] facts = [.. told.OfType<CaseFact>(), .. AdviceParts.Of(advice)];
        var failures = new List<LocalFailure>();
        for (var left = rules; left is not null;)
        {
            var run = left.Run(facts, cancellationToken);
            if (run.Failures.Count == 0)
                return (new LocalAdditions(run.Findings), Degraded(failures));

            failures.AddRange(run.Failures);
            left = rules.Without([.. failures.Select(failure => failure.Rule)]);
        }

        return (LocalAdditions.None, Degraded(failures));
    }

    private DegradedRule[] Degraded(List<LocalFailure> failures) =>
    [
        .. failures.OrderBy(failure => rules.PlaceOf(failure.Rule)).Select(failure => new DegradedRule
        {
            Rule = failure.Rule,
            Message = texts[failure.Exception is null ? TextKeys.DegradedEndless : TextKeys.DegradedFailed],
            Exception = failure.Exception,
        }),
    ];
}
