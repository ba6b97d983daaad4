using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>How a <see cref="RunnersKneeAdvisor"/> advises. Read once, when the advisor is made; later changes have no effect.</summary>
/// <remarks>Not safe for changes by several threads at once.</remarks>
public sealed class RunnersKneeOptions
{
    private readonly OrderedDictionary<object, Func<Rule>> _rules = new(ReferenceEqualityComparer.Instance);

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
    /// How many times local rules may fire in one run. It is what ends rules that set each other off for ever. Advice takes one run, and
    /// one more each time that a rule failed.
    /// </summary>
    /// <value>From 1 to 100,000; the default is 1,000.</value>
    public int MaxLocalFirings { get; set; } = 1_000;

    /// <summary>How to come by each rule, by its type or, where it was made already, by the rule itself.</summary>
    internal IReadOnlyDictionary<object, Func<Rule>> Rules => _rules;

    /// <summary>
    /// Adds a local rule, such as a clinic's. It runs after the protocol, on what was told (<see cref="Yes"/>, <see cref="No"/>,
    /// <see cref="AgeTold"/>, <see cref="OutcomeTold"/>, <see cref="StepTold"/>) and on what was concluded
    /// (<see cref="Recommendation"/>, <see cref="Referral"/> and the other parts of an <see cref="Advice"/>). Adding a type again changes
    /// nothing.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A rule can only add: a <see cref="LocalCaution"/>, a <see cref="LocalWithholding"/>, a <see cref="LocalNote"/>, a
    /// <see cref="LocalTreatment"/> or a <see cref="LocalReferral"/>. Whichever of them it has yielded or inserted, alone or in a list, and
    /// is still there in the end is its addition; whatever else it yields is seen by the other local rules and by nobody else. It cannot
    /// weaken the advice.
    /// </para>
    /// <para>
    /// A rule that throws, that takes away what was told or what another rule added, or that does not come to an end within
    /// <see cref="MaxLocalFirings"/> is named in <see cref="Advice.Degraded"/>; the advice then is what it is without that rule, for which
    /// the others run once more. The next advice runs the rule again. A rule is made once and runs on many threads: it keeps nothing
    /// between cases.
    /// </para>
    /// <para>
    /// Two rules, or two matches of one, cannot yield equal facts of the host's own, such as records with the same members: the second
    /// one fails. Make their type a class, or give it a member that tells them apart. A condition on a collection, such as
    /// <c>Collect().Where(all =&gt; …)</c>, is evaluated on the empty one too, before anything is told: where it needs an element, it
    /// asks first with <c>Any()</c>. A variable that is used before it is matched is null, as in any rule of NRules.
    /// </para>
    /// <para>
    /// Refused when the advisor is made is a rule without a name of its own, one that fails before anything is told, one that yields under
    /// <c>Then()</c> twice (the engine keeps only the last), and one with <c>Dependency()</c>: services come as constructor arguments.
    /// </para>
    /// <para>
    /// The cancellation is looked at whenever the engine reports something: a condition that was evaluated, a match, a firing, a fact. No
    /// clock is: a rule that is slow makes the advice slow, until the caller cancels it. What goes on between two reports, such as
    /// <c>while (true)</c>, a call that never returns or one huge array, is the host's own code and cannot be ended from inside the
    /// process; nor is the memory counted that a rule fills.
    /// </para>
    /// <para>
    /// Advice and verdicts follow local rules. An explanation says where they decided, and otherwise speaks of the protocol, as next
    /// questions do.
    /// </para>
    /// </remarks>
    /// <typeparam name="T">The rule. It has a <c>[Name]</c> of its own, such as <c>clinic.iceUnder16</c>.</typeparam>
    /// <returns>These options.</returns>
    public RunnersKneeOptions AddRule<T>()
        where T : Rule, new()
    {
        _rules.TryAdd(typeof(T), static () => new T());
        return this;
    }

    /// <summary>
    /// Adds a local rule that is made already, such as one whose constructor takes arguments. Adding it again changes nothing.
    /// </summary>
    /// <remarks>All that is said of <see cref="AddRule{T}"/> holds for it. It may be given to several advisors.</remarks>
    /// <param name="rule">
    /// The rule. It has a name of its own, by <c>[Name]</c> or, where one type makes several, by <c>Name(…)</c> in <c>Define</c>.
    /// </param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public RunnersKneeOptions AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.TryAdd(rule, () => rule);
        return this;
    }
}
