using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>What an order of precedence decides on.</summary>
[JsonConverter(typeof(CodeConverter<ExplanationTopic>))]
public enum ExplanationTopic
{
    /// <summary>The verdict on a treatment.</summary>
    Verdict,

    /// <summary>A treatment's status in the plan.</summary>
    TreatmentStatus,

    /// <summary>A step's status in an active plan.</summary>
    Step,

    /// <summary>Whether the plan is offered.</summary>
    Plan,

    /// <summary>How likely runner's knee is.</summary>
    Assessment,

    /// <summary>The level of a warning.</summary>
    Warning,

    /// <summary>Whether a treatment is an option of the last resort.</summary>
    LastResort,

    /// <summary>Whether a reason to see a clinician is given.</summary>
    Referral,
}
