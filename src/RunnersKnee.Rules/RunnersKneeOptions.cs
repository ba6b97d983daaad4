using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>How a <see cref="RunnersKneeAdvisor"/> advises. Read once, when the advisor is made; later changes have no effect.</summary>
/// <remarks>Not safe for changes by several threads at once.</remarks>
public sealed class RunnersKneeOptions
{
    private readonly List<LocalRule> _rules = [];

    /// <summary>
    /// Whether three treatments that published guidance supports and the source does not name are added to the plan: load
    /// management, patellar taping and hip strengthening. Each is marked as not from the source.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool GuidelineAdditions { get; set; }

    /// <summary>The texts that advice shows; replace some to change the wording, or all to translate it.</summary>
    /// <value>The default is <see cref="AdviceTexts.English"/>.</value>
    public AdviceTexts Texts { get; set; } = AdviceTexts.English;

    /// <summary>
    /// How many facts the host's own rules may insert in one run (an advice takes one, and one more for each set of rules that had
    /// to be left out) and, counted apart, how many matches they may find. Their conditions may be evaluated ten times as often. It
    /// bounds the memory that they take.
    /// </summary>
    /// <value>From 1 to 1,000,000; the default is 10,000.</value>
    public int MaxLocalFacts { get; set; } = 10_000;

    /// <summary>How many times the host's own rules may fire in one run.</summary>
    /// <value>From 1 to 100,000; the default is 1,000.</value>
    public int MaxLocalFirings { get; set; } = 1_000;

    internal IReadOnlyList<LocalRule> Rules => _rules;

    /// <summary>
    /// Adds a rule of the host's own, such as a clinic's. It runs after the protocol, on what was told (<see cref="Yes"/>,
    /// <see cref="No"/>, <see cref="AgeTold"/>, <see cref="OutcomeTold"/>, <see cref="StepTold"/>) and on what was
    /// concluded (<see cref="Recommendation"/>, <see cref="Referral"/> and the other parts of an <see cref="Advice"/>).
    /// </summary>
    /// <remarks>
    /// <para>
    /// A rule can only add, by yielding a <see cref="LocalCaution"/>, a <see cref="LocalWithholding"/>, a
    /// <see cref="LocalNote"/>, a <see cref="LocalTreatment"/> or a <see cref="LocalReferral"/>; whatever else it yields is
    /// seen by the host's other rules and by nobody else. It cannot weaken the advice.
    /// </para>
    /// <para>
    /// A rule that throws, or takes more than <see cref="MaxLocalFacts"/> or <see cref="MaxLocalFirings"/> allows, is named in
    /// <see cref="Advice.Degraded"/>; the advice then is what it is without that rule, for which the others run once more. The next
    /// advice hears the rule again. A rule is made once and runs on many threads: it keeps nothing between cases.
    /// </para>
    /// <para>
    /// A condition on a collection, such as <c>Collect().Where(all =&gt; …)</c>, is evaluated on the empty one too, before anything is
    /// told: where it needs an element, it asks first with <c>Any()</c>. One that fails there is refused when the advisor is made.
    /// </para>
    /// <para>
    /// The bounds and the cancellation are looked at whenever the engine reports something: a condition that was evaluated, a match,
    /// a firing, a fact. No clock is: a rule that is slow makes the advice slow, until the caller cancels it. What goes on between two
    /// reports cannot be ended from inside the process: <c>while (true)</c> in an action or a condition, a
    /// call that never returns, one huge array, a match of everything with everything that no condition narrows. A rule is code of
    /// the host's, and is to be trusted as such; whoever cannot trust it runs the advisor in a process of its own.
    /// </para>
    /// <para>
    /// Advice and verdicts hear the host's rules. An explanation says where they decided, and otherwise speaks of the protocol, as
    /// next questions do.
    /// </para>
    /// </remarks>
    /// <typeparam name="T">The rule. It has a <c>[Name]</c> of its own, such as <c>clinic.iceUnder16</c>.</typeparam>
    /// <returns>These options.</returns>
    public RunnersKneeOptions AddRule<T>()
        where T : Rule, new()
    {
        _rules.Add(new LocalRule(typeof(T).FullName ?? typeof(T).Name, static () => new T()));
        return this;
    }

    /// <summary>Adds a rule of the host's own that is made already, such as one whose constructor takes arguments.</summary>
    /// <remarks>All that is said of <see cref="AddRule{T}"/> holds for it.</remarks>
    /// <param name="rule">The rule. It has a name of its own, by <c>[Name]</c> or, where one type makes several, by <c>Name(…)</c> in <c>Define</c>.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException">There is no rule.</exception>
    public RunnersKneeOptions AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.Add(new LocalRule(rule.GetType().FullName ?? rule.GetType().Name, () => rule));
        return this;
    }
}
