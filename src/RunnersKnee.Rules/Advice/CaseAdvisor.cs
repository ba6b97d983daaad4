namespace RunnersKnee.Rules;

/// <summary>Gives the advice on a case: runs the rules, puts together what they conclude, and adds what local rules say to it.</summary>
internal sealed class CaseAdvisor(AdvisorSettings settings, RuleIndex rules)
{
    /// <summary>The advice on a case, and whether no question is worth its time now.</summary>
    /// <param name="session">The session in which the rules run.</param>
    /// <param name="kneeCase">The case.</param>
    /// <param name="guidelineAdditions">Whether guideline additions are on.</param>
    /// <param name="watch">Counts the firings; null where this is not the advice that the caller asked for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    internal (Advice Advice, bool AsksNothing) Advise(
        RuleSession session, KneeCase kneeCase, bool guidelineAdditions, AdviceWatch? watch, CancellationToken cancellationToken)
    {
        var facts = CaseFacts.Of(kneeCase, guidelineAdditions);
        var (advice, asksNothing) = Run(facts, LocalAdditions.None);
        if (settings.LocalRules is null)
            return (advice, asksNothing);

        // Where local rules say something that counts, the protocol runs again on it.
        var additions = settings.LocalRules.Run(advice, facts, watch, cancellationToken);
        if (additions.HaveEffect)
            (advice, asksNothing) = Run([.. facts, .. additions.FactsFor(advice, cancellationToken)], additions);
        return (advice with { Local = additions.Listed, Degraded = additions.Degraded }, asksNothing);

        (Advice Advice, bool AsksNothing) Run(IReadOnlyList<object> told, LocalAdditions local)
        {
            var conclusions = session.Run(told, cancellationToken);
            watch?.Fired(conclusions.Firings);
            var explanations = new Explanations(rules, told);
            var assembly = new AdviceAssembly(kneeCase, conclusions, explanations, settings.Texts, local);
            return (assembly.Advice(guidelineAdditions), assembly.AsksNothing);
        }
    }
}
