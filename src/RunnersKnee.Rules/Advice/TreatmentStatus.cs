using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How a treatment of the plan stands; the first that holds, in this order.</summary>
[JsonConverter(typeof(CodeConverter<TreatmentStatus>))]
public enum TreatmentStatus
{
    /// <summary>It must not be used: contraindicated, or held back by a rule of the host.</summary>
    Withheld,

    /// <summary>The finding that it is for was answered no.</summary>
    NotIndicated,

    /// <summary>It was tried without relief, or made things worse.</summary>
    Tried,

    /// <summary>It waits for the answer to a finding.</summary>
    Conditional,

    /// <summary>It is recommended once its step is current.</summary>
    Recommended,
}
