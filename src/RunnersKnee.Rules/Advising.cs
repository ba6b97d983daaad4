namespace RunnersKnee.Rules;

/// <summary>Gives one advice: first the protocol's, then with what the host's own rules add.</summary>
internal sealed class Advising(Inference inference, AdviceAssembler assembler, LocalAdvisor? local)
{
    internal Advice Advise(KneeCase @case, bool guidelineAdditions, CancellationToken cancellationToken)
    {
        using var watch = AdviceWatch.Start();
        var advice = Advise(@case, guidelineAdditions, watch, cancellationToken);
        watch?.Given(advice);
        return advice;
    }

    private Advice Advise(KneeCase @case, bool guidelineAdditions, AdviceWatch? watch, CancellationToken cancellationToken)
    {
        var told = CaseFacts.Of(@case, guidelineAdditions);
        var advice = Run(told, LocalAdditions.None);
        if (local is null)
            return advice;

        // Where the host's rules say something that counts, the protocol runs again with their word.
        var (additions, degraded) = local.Hear(advice, told, cancellationToken);
        if (additions.HaveEffect)
            advice = Run([.. told, .. additions.WordsOn(advice, told)], additions);
        return advice with { Local = additions.Listed, Degraded = degraded };

        Advice Run(List<object> facts, LocalAdditions added) => inference.Run(
            facts,
            conclusions =>
            {
                watch?.Fired(conclusions.Firings);
                return assembler.Assemble(@case, conclusions, new Explanations(inference.Rules, facts), added, guidelineAdditions);
            },
            cancellationToken);
    }
}
