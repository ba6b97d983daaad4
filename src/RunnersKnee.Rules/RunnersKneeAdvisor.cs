using NRules.Fluent.Dsl;

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
    private readonly AdvisorSettings _settings;
    private readonly Inference _inference;
    private readonly CaseAdvisor _cases;

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
        _settings = settings;
        _inference = new Inference(rules);
        _cases = new CaseAdvisor(settings, _inference.Rules);
        Rules = _inference.Rules.Describe();
    }

    /// <inheritdoc/>
    public IReadOnlyList<RuleInfo> Rules { get; }

    /// <inheritdoc/>
    public Advice Advise(KneeCase kneeCase, AdviceRequest? request = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kneeCase);
        var session = _inference.Open();
        var (advice, asksNothing) = Watched(session, kneeCase, cancellationToken);
        if (request?.Questions is not { } most)
            return advice;

        Question[] questions = asksNothing
            ? []
            : [.. new QuestionSearch(new AnswerTrials(kneeCase, Trials(session, cancellationToken)), _settings.Texts).WorthAsking(most)];
        return advice with { NextQuestions = questions, Complete = questions.Length == 0 };
    }

    /// <inheritdoc/>
    public TreatmentVerdict Check(KneeCase kneeCase, Treatment treatment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kneeCase);
        return Watched(_inference.Open(), kneeCase.ConsideringOnly(treatment), cancellationToken).Advice.Verdicts[0];
    }

    /// <inheritdoc/>
    public Explanation Explain(KneeCase kneeCase, Treatment treatment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kneeCase);
        return Explainer(cancellationToken).Explain(kneeCase, treatment);
    }

    /// <inheritdoc/>
    public Explanation Explain(KneeCase kneeCase, ReferralCode reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kneeCase);
        return Explainer(cancellationToken).Explain(kneeCase, CodeMap.Member(reason, nameof(reason)));
    }

    /// <inheritdoc/>
    public FollowUp Compare(AdviceRecord earlier, AdviceRecord later, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return Comparer(cancellationToken).Compare(earlier, later);
    }

    /// <inheritdoc/>
    public Replay Replay(AdviceRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Comparer(cancellationToken).Replay(record);
    }

    /// <summary>The advice that a host asked for, which telemetry sees.</summary>
    private (Advice Advice, bool AsksNothing) Watched(RuleSession session, KneeCase kneeCase, CancellationToken cancellationToken)
    {
        using var watch = AdviceWatch.Start();
        var given = _cases.Advise(session, kneeCase, _settings.GuidelineAdditions, watch, cancellationToken);
        watch?.Report(given.Advice);
        return given;
    }

    private Comparer Comparer(CancellationToken cancellationToken) => new(
        _settings.Texts,
        (kneeCase, additions) => _cases.Advise(_inference.Open(), kneeCase, additions, watch: null, cancellationToken).Advice);

    private Explainer Explainer(CancellationToken cancellationToken)
    {
        var session = _inference.Open();
        return new Explainer(
            _settings.Texts,
            Rules,
            kneeCase => _cases.Advise(session, kneeCase, _settings.GuidelineAdditions, watch: null, cancellationToken).Advice,
            Trials(session, cancellationToken).Of);
    }

    private Trials Trials(RuleSession session, CancellationToken cancellationToken) =>
        new(session, _inference.Consequences, _settings.GuidelineAdditions, cancellationToken);
}
