namespace RunnersKnee.Rules;

/// <summary>Gives one advice: first the protocol's, then with what the host's own rules add.</summary>
internal sealed class Advising(Inference inference, AdviceAssembler assembler, LocalAdvisor? local)
{
    internal Advice Advise(KneeCase @case, bool guidelineAdditions, CancellationToken cancellationToken)
    {
        using var watch = AdviceWatch.Start();
        var facts = CaseFacts.Of(@case, guidelineAdditions);
        var advice = Run(@case, facts, LocalAdditions.None, watch, cancellationToken);
        if (local is not null)
            advice = Extend(local, advice, @case, facts, watch, cancellationToken);
        watch?.Given(advice);
        return advice;
    }

    private Advice Run(KneeCase @case, IReadOnlyList<object> facts, LocalAdditions additions, AdviceWatch? watch, CancellationToken cancellationToken) =>
        inference.Run(
            facts,
            conclusions =>
            {
                watch?.Fired(conclusions.Firings);
                return assembler.Assemble(@case, conclusions, new Explanations(inference.Rules, facts), additions);
            },
            cancellationToken);

    /// <summary>Hears the host's own rules and, where they say something that counts, runs the protocol again with their word.</summary>
    private Advice Extend(
        LocalAdvisor heard, Advice advice, KneeCase @case, List<object> facts, AdviceWatch? watch, CancellationToken cancellationToken)
    {
        var (additions, degraded) = heard.Hear(advice, facts, cancellationToken);
        if (additions.HaveEffect)
            advice = Run(@case, [.. facts, .. additions.WordsOn(advice, facts)], additions, watch, cancellationToken);
        return advice with { Local = additions.Listed, Degraded = degraded };
    }
}
