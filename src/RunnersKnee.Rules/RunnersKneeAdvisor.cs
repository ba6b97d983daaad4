using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

/// <summary>The protocol as an advisor: rules are prepared once, when it is made, and run on every case.</summary>
/// <remarks>Immutable and safe to call from many threads at once. Make one and keep it: making one prepares every rule.</remarks>
/// <example>
/// <code>
/// var advisor = new RunnersKneeAdvisor();
/// var advice = advisor.Advise(KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain, Finding.StairsPain));
/// </code>
/// </example>
public sealed class RunnersKneeAdvisor : IRunnersKneeAdvisor
{
    private readonly Inference _inference;
    private readonly AdviceAssembler _assembler;
    private readonly LocalAdvisor? _local;
    private readonly bool _guidelineAdditions;

    /// <summary>Makes an advisor with the default options.</summary>
    public RunnersKneeAdvisor()
        : this(new RunnersKneeOptions())
    {
    }

    /// <summary>Makes an advisor.</summary>
    /// <param name="options">How it advises.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="ArgumentException">The options cannot be used; the one message names every fault.</exception>
    public RunnersKneeAdvisor(RunnersKneeOptions options)
        : this(options, Rulebook.Rules())
    {
    }

    internal RunnersKneeAdvisor(RunnersKneeOptions options, IEnumerable<Rule> rules)
        : this(AdvisorSettings.Of(options), rules)
    {
    }

    internal RunnersKneeAdvisor(AdvisorSettings settings, IEnumerable<Rule> rules)
    {
        _guidelineAdditions = settings.GuidelineAdditions;
        _assembler = new AdviceAssembler(settings.Texts, settings.GuidelineAdditions);
        _inference = new Inference(rules);
        _local = settings.LocalRules is { } local ? new LocalAdvisor(local, settings.Texts) : null;
        Rules = _inference.Rules.Describe();
    }

    /// <inheritdoc/>
    public IReadOnlyList<RuleInfo> Rules { get; }

    /// <inheritdoc/>
    public Advice Advise(KneeCase @case, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var facts = CaseFacts.Of(@case, _guidelineAdditions);
        var advice = Advise(@case, facts, LocalAdditions.None, cancellationToken);
        return _local is null ? advice : Extend(_local, advice, @case, facts, cancellationToken);
    }

    /// <inheritdoc/>
    public TreatmentVerdict Check(KneeCase @case, Treatment treatment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return Advise(@case.ConsideringOnly(treatment), cancellationToken).Verdicts[0];
    }

    private Advice Advise(KneeCase @case, IReadOnlyList<object> facts, LocalAdditions local, CancellationToken cancellationToken) =>
        _inference.Run(
            facts,
            conclusions => _assembler.Assemble(@case, conclusions, new Explanations(_inference.Rules, facts), local),
            cancellationToken);

    /// <summary>Hears the host's own rules and, where they say something that counts, runs the protocol again with their word.</summary>
    private Advice Extend(LocalAdvisor local, Advice advice, KneeCase @case, List<object> facts, CancellationToken cancellationToken)
    {
        var (additions, degraded) = local.Hear(advice, facts, cancellationToken);
        if (additions.HaveEffect)
            advice = Advise(@case, [.. facts, .. additions.WordsOn(advice, facts)], additions, cancellationToken);
        return advice with { Local = additions.Listed, Degraded = degraded };
    }
}
