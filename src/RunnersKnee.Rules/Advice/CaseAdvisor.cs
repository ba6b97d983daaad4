namespace RunnersKnee.Rules;

/// <summary>Gives the advice on a case: runs the rules, puts together what they conclude, and hears the host's own rules.</summary>
internal sealed class CaseAdvisor(AdvisorSettings settings, Inference inference)
{
    private readonly LocalAdvisor? _local = settings.LocalRules is { } rules ? new LocalAdvisor(rules, settings.LocalLimits, settings.Texts) : null;

    internal Advice Advise(KneeCase @case, bool guidelineAdditions, CancellationToken cancellationToken)
    {
        using var watch = AdviceWatch.Start();
        var facts = CaseFacts.Of(@case, guidelineAdditions);
        var advice = Run(facts, LocalAdditions.None);
        if (_local is not null)
        {
            // Where the host's rules say something that counts, the protocol runs again with their word.
            var (additions, degraded) = _local.Hear(advice, facts, watch, cancellationToken);
            if (additions.HaveEffect)
                advice = Run([.. facts, .. additions.WordsOn(advice, cancellationToken)], additions);
            advice = advice with { Local = additions.Listed, Degraded = degraded };
        }

        watch?.Given(advice);
        return advice;

        Advice Run(IReadOnlyList<object> facts, LocalAdditions local)
        {
            var conclusions = inference.Run(facts, cancellationToken);
            watch?.Fired(conclusions.Firings);
            return new AdviceAssembly(@case, conclusions, new Explanations(inference.Rules, facts), settings.Texts, local).Advice(guidelineAdditions);
        }
    }
}
