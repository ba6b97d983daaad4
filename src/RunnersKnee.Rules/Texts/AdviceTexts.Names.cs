namespace RunnersKnee.Rules;

/// <content>A name for each code that a host shows to a person, so that no host has to know a key.</content>
public sealed partial class AdviceTexts
{
    /// <summary>A treatment by name, such as "Ice with compression".</summary>
    /// <param name="treatment">The treatment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(Treatment treatment) => this[TextKeys.Name(treatment)];

    /// <summary>A finding by name, as it stands in a list: "pain on stairs". Its question is <see cref="QuestionFor"/>.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(Finding finding) => Of(finding);

    /// <summary>What can be asked by name: a finding, or the age.</summary>
    /// <param name="subject">The subject.</param>
    public string NameOf(QuestionSubject subject) => subject.Finding is { } finding ? Of(finding) : this[TextKeys.Age];

    /// <summary>A step of the plan by its title.</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(TreatmentStep step) => Of(step);

    /// <summary>A reason to see a clinician by name.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(ReferralCode reason) => this[TextKeys.Name(reason)];

    /// <summary>An answer in a word or two; <see cref="QuestionFor"/> words the answers to one question.</summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(Answer answer) => Of(answer);

    /// <summary>What came of a treatment, in a few words.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(TreatmentOutcome outcome) => Of(outcome);

    /// <summary>How a step of the plan went, in a few words.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(StepOutcome outcome) => Of(outcome);

    /// <summary>A likelihood in a few words; <see cref="Sentence(Likelihood)"/> is a whole sentence.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(Likelihood likelihood) => Of(likelihood);

    /// <summary>Whether the plan is offered, in a few words.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(PlanStatus status) => Of(status);

    /// <summary>How a step of the plan stands, in a few words.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(PlanStepStatus status) => Of(status);

    /// <summary>How a treatment of the plan stands, in a few words.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(TreatmentStatus status) => Of(status);

    /// <summary>How strongly a warning stands, in a few words.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(WarningLevel level) => Of(level);

    /// <summary>How an option of the last resort stands, in a few words.</summary>
    /// <param name="standing">The standing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(LastResortStanding standing) => Of(standing);

    /// <summary>A verdict in a word or two, for where the treatment stands before it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(Verdict verdict) => this[TextKeys.Label(verdict)];

    /// <summary>What questions are about, as a heading.</summary>
    /// <param name="topic">The topic.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public string NameOf(QuestionTopic topic) => Of(topic);
}
