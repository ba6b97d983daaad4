using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How strongly a warning stands.</summary>
[JsonConverter(typeof(CodeConverter<WarningLevel>))]
public enum WarningLevel
{
    /// <summary>To be avoided.</summary>
    Avoid,

    /// <summary>The last resort is reached: to be discussed with a clinician (straight-leg raises: permitted, not advised).</summary>
    LastResort,
}
