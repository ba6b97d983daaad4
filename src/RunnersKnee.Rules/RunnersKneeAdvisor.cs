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
    private readonly Advising _advising;
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
        _advising = new Advising(_inference, _assembler, settings.LocalRules is { } local ? new LocalAdvisor(local, settings.Texts) : null);
        Rules = _inference.Rules.Describe();
    }

    /// <inheritdoc/>
    public IReadOnlyList<RuleInfo> Rules { get; }

    /// <inheritdoc/>
    public Advice Advise(KneeCase @case, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return _advising.Advise(@case, _guidelineAdditions, cancellationToken);
    }

    /// <inheritdoc/>
    public TreatmentVerdict Check(KneeCase @case, Treatment treatment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return Advise(@case.ConsideringOnly(treatment), cancellationToken).Verdicts[0];
    }
}
