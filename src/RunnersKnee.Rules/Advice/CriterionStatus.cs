using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How a criterion stands.</summary>
[JsonConverter(typeof(CodeConverter<CriterionStatus>))]
public enum CriterionStatus
{
    /// <summary>Answered yes.</summary>
    Met,

    /// <summary>Answered no.</summary>
    NotMet,

    /// <summary>Answered unknown, or not asked.</summary>
    Open,
}
