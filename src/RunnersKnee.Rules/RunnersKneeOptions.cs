using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>How a <see cref="RunnersKneeAdvisor"/> advises. Read once, when the advisor is made; later changes have no effect.</summary>
/// <remarks>Not safe for changes by several threads at once.</remarks>
public sealed class RunnersKneeOptions
{
    private readonly List<LocalRuleType> _rules = [];

    /// <summary>
    /// Whether three treatments that published guidance supports and the source does not name are added to the plan: load
    /// management, patellar taping and hip strengthening. Each is marked as not from the source.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool GuidelineAdditions { get; set; }

    /// <summary>The texts that advice shows; replace some to change the wording, or all to translate it.</summary>
    /// <value>The default is <see cref="AdviceTexts.English"/>.</value>
    public AdviceTexts Texts { get; set; } = AdviceTexts.English;

    internal IReadOnlyList<LocalRuleType> Rules => _rules;

    /// <summary>
    /// Adds a rule of the host's own, such as a clinic's. It runs after the protocol, on what was told (<see cref="Yes"/>,
    /// <see cref="No"/>, <see cref="AgeTold"/>, <see cref="OutcomeTold"/>, <see cref="StepTold"/>) and on copies of what was
    /// concluded (<see cref="Recommendation"/>, <see cref="Referral"/> and the other parts of an <see cref="Advice"/>).
    /// </summary>
    /// <remarks>
    /// <para>
    /// A rule can only add, by yielding a <see cref="LocalCaution"/>, a <see cref="LocalWithholding"/>, a
    /// <see cref="LocalNote"/>, a <see cref="LocalTreatment"/> or a <see cref="LocalReferral"/>; whatever else it yields is
    /// seen by the host's other rules and by nobody else. It cannot weaken the advice.
    /// </para>
    /// <para>
    /// A rule that throws, or goes on for ever by firing again and again, is named in <see cref="Advice.Degraded"/>; the advice
    /// then is what it is without that rule. A rule is made once and runs on many threads: it keeps nothing between cases.
    /// </para>
    /// <para>
    /// Advice and verdicts hear the host's rules. An explanation says where they decided, and otherwise speaks of the protocol, as
    /// next questions and open answers do.
    /// </para>
    /// </remarks>
    /// <typeparam name="T">The rule. It has a <c>[Name]</c> of its own, such as <c>clinic.iceUnder16</c>.</typeparam>
    /// <returns>These options.</returns>
    public RunnersKneeOptions AddRule<T>()
        where T : Rule, new()
    {
        _rules.Add(new LocalRuleType(typeof(T).FullName ?? typeof(T).Name, static () => new T()));
        return this;
    }
}
