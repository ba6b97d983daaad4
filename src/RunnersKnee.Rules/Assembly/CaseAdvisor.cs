using System.Collections.Concurrent;

namespace RunnersKnee.Rules;

/// <summary>Gives the advice on a case: runs the rules, puts together what they conclude, and hears the host's own rules.</summary>
internal sealed class CaseAdvisor(AdvisorSettings settings, Inference inference)
{
    private readonly AdviceAssembler _assembler = new(settings.Texts);
    private readonly LocalAdvisor? _local = settings.LocalRules is { } rules ? new LocalAdvisor(rules, settings.LocalLimits, settings.Texts) : null;

    /// <summary>Explanations that are not in use: they keep their room from case to case.</summary>
    private readonly ConcurrentBag<Explanations> _explanations = [];

    internal Advice Advise(KneeCase @case, bool guidelineAdditions, CancellationToken cancellationToken)
    {
        using var watch = AdviceWatch.Start();
        var advice = Advise(@case, guidelineAdditions, watch, cancellationToken);
        watch?.Given(advice);
        return advice;
    }

    private Advice Advise(KneeCase @case, bool guidelineAdditions, AdviceWatch? watch, CancellationToken cancellationToken)
    {
        var facts = CaseFacts.Of(@case, guidelineAdditions);
        var advice = Run(@case, guidelineAdditions, facts, LocalAdditions.None, watch, cancellationToken);
        if (_local is null)
            return advice;

        // Where the host's rules say something that counts, the protocol runs again with their word.
        var (additions, degraded) = _local.Hear(advice, facts, watch, cancellationToken);
        if (additions.HaveEffect)
            advice = Run(@case, guidelineAdditions, [.. facts, .. additions.WordsOn(advice, facts)], additions, watch, cancellationToken);
        return advice with { Local = additions.Listed, Degraded = degraded };
    }

    private Advice Run(
        KneeCase @case,
        bool guidelineAdditions,
        IReadOnlyList<object> facts,
        LocalAdditions local,
        AdviceWatch? watch,
        CancellationToken cancellationToken)
    {
        var explanations = _explanations.TryTake(out var kept) ? kept : new Explanations(inference.Rules);
        var advice = inference.Run(
            facts,
            conclusions =>
            {
                watch?.Fired(conclusions.Firings);
                return _assembler.Assemble(@case, guidelineAdditions, conclusions, explanations.For(facts), local);
            },
            cancellationToken);
        explanations.Clear();
        _explanations.Add(explanations);
        return advice;
    }
}
