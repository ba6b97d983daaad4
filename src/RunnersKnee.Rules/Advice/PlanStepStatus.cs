using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How a step of an active plan stands.</summary>
[JsonConverter(typeof(CodeConverter<PlanStepStatus>))]
public enum PlanStepStatus
{
    /// <summary>Reported as achieved.</summary>
    Achieved,

    /// <summary>Reported as failed, or all that it offers was tried without relief.</summary>
    Failed,

    /// <summary>The step to work on now.</summary>
    Current,

    /// <summary>Its turn comes after the current step.</summary>
    Upcoming,
}
