namespace RunnersKnee.Rules.Local;

/// <summary>Hears the host's own rules on an advice that the protocol has given.</summary>
/// <remarks>Safe for use by many threads at once.</remarks>
internal sealed class LocalAdvisor(LocalRules rules, LocalLimits limits, AdviceTexts texts)
{
    /// <summary>What the host's rules add; those that fail are left out and named.</summary>
    internal (LocalAdditions Additions, DegradedRule[] Degraded) Hear(
        Advice advice, IReadOnlyList<object> told, AdviceWatch? watch, CancellationToken cancellationToken)
    {
        object[] facts =
        [
            .. told.OfType<CaseFact>(),
            advice.Assessment, .. advice.Assessment.Criteria, .. advice.Assessment.Contributors, .. advice.Notes,
            advice.Referral, .. advice.Referral.Reasons,
            advice.Plan, .. advice.Plan.Steps, .. advice.Plan.Steps.SelectMany(step => step.Recommendations),
            .. advice.Warnings, advice.LastResort, .. advice.LastResort.Options, .. advice.Verdicts,
        ];
        var failures = new List<LocalFailure>();
        LocalRun run;
        do
        {
            run = rules.Without(failures.Select(failure => failure.Rule)).Run(facts, limits, cancellationToken);
            watch?.Fired(run.Firings);
            failures.AddRange(run.Failures);
        }
        while (run.Failures.Count > 0);

        return (new LocalAdditions(run.Findings), [.. failures.OrderBy(failure => rules.PlaceOf(failure.Rule)).Select(Degraded)]);
    }

    private DegradedRule Degraded(LocalFailure failure) => new()
    {
        Rule = failure.Rule,
        Message = texts[failure.Exception is LocalBudgetException ? TextKeys.DegradedEndless : TextKeys.DegradedFailed],
        Exception = failure.Exception,
    };
}
