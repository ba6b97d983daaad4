namespace RunnersKnee.Rules;

/// <summary>Gives the advice on a case: runs the rules, puts together what they conclude, and hears the host's own rules.</summary>
internal sealed class CaseAdvisor(AdvisorSettings settings, Inference inference)
{
    private readonly AdviceAssembler _assembler = new(settings.Texts);
    private readonly LocalAdvisor? _local = settings.LocalRules is { } rules ? new LocalAdvisor(rules, settings.Texts) : null;

    internal Wording Wording => _assembler.Wording;

    internal Advice Advise(KneeCase @case, bool guidelineAdditions, CancellationToken cancellationToken)
    {
        var facts = CaseFacts.Of(@case, guidelineAdditions);
        var advice = Run(@case, guidelineAdditions, facts, LocalAdditions.None, cancellationToken);
        if (_local is null)
            return advice;

        // Where the host's rules say something that counts, the protocol runs again with their word.
        var (additions, degraded) = _local.Hear(advice, facts, cancellationToken);
        if (additions.HaveEffect)
            advice = Run(@case, guidelineAdditions, [.. facts, .. additions.WordsOn(advice, facts)], additions, cancellationToken);
        return advice with { Local = additions.Listed, Degraded = degraded };
    }

    private Advice Run(
        KneeCase @case, bool guidelineAdditions, IReadOnlyList<object> facts, LocalAdditions local, CancellationToken cancellationToken) =>
        inference.Run(
            facts,
            conclusions => _assembler.Assemble(@case, guidelineAdditions, conclusions, new Explanations(inference.Rules, facts), local),
            cancellationToken);
}
