namespace RunnersKnee.Rules;

/// <content>The few words of a first screen, and why something is ruled out.</content>
public sealed partial class AdviceTexts
{
    /// <summary>What to do, in a line of at most 60 characters.</summary>
    /// <param name="treatment">The treatment.</param>
    public string Short(Treatment treatment) => this[TextKeys.Short(treatment)];

    /// <summary>What not to do, in a line of at most 60 characters.</summary>
    /// <param name="warning">The warning.</param>
    /// <exception cref="ArgumentNullException">There is no warning.</exception>
    public string Short(Warning warning)
    {
        ArgumentNullException.ThrowIfNull(warning);
        return this[TextKeys.Short(warning.Treatment, warning.Level)];
    }

    /// <summary>How likely runner's knee is, as a sentence.</summary>
    /// <param name="likelihood">The likelihood.</param>
    public string Sentence(Likelihood likelihood) => this[TextKeys.Sentence(likelihood)];

    /// <summary>Whether and how soon to see someone, as a sentence.</summary>
    /// <param name="urgency">The urgency.</param>
    /// <param name="notAsked">How many warning signs have not been answered with yes or no: while there are any, <see cref="Urgency.None"/> is no all-clear.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public string Sentence(Urgency urgency, int notAsked)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(notAsked);
        return (urgency, notAsked) switch
        {
            (Urgency.None, 1) => this[TextKeys.NoneOfTheAnswersButOne],
            (Urgency.None, > 1) => this[TextKeys.NoneOfTheAnswers].Replace(
                TextKeys.CountPlaceholder, notAsked.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            _ => Of(urgency),
        };
    }

    /// <summary>Whether to go on running, as a sentence.</summary>
    /// <param name="advice">The advice.</param>
    /// <exception cref="ArgumentNullException">There is no advice.</exception>
    public string OnRunning(Advice advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return this["running." + advice switch
        {
            { Referral.Urgency: Urgency.Emergency } => "emergency",
            { Plan.Status: PlanStatus.Suspended } => "suspended",
            { Plan.Status: PlanStatus.Active } => "active",
            _ => "notShown",
        }];
    }

    /// <summary>Why a finding rules a treatment out.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="finding">A finding that is contraindicating for it in the protocol's table.</param>
    /// <exception cref="KeyNotFoundException">The finding does not rule the treatment out.</exception>
    public string Contraindication(Treatment treatment, Finding finding) => this[TextKeys.Contraindication(treatment, finding)];
}
