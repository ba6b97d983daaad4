using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>Whether the treatment plan is offered.</summary>
[JsonConverter(typeof(CodeConverter<PlanStatus>))]
public enum PlanStatus
{
    /// <summary>Runner's knee is not likely enough for a plan.</summary>
    NotOffered,

    /// <summary>The plan is offered.</summary>
    Active,

    /// <summary>A clinician comes first; nothing is recommended until then.</summary>
    Suspended,
}
