using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>What kind of fact a change is about.</summary>
[JsonConverter(typeof(CodeConverter<FactKind>))]
public enum FactKind
{
    /// <summary>The age in whole years.</summary>
    Age,

    /// <summary>The answer to a finding.</summary>
    Finding,

    /// <summary>What came of a treatment.</summary>
    Treatment,

    /// <summary>How a step went.</summary>
    Step,

    /// <summary>Whether a verdict on a treatment is wanted: no fact of the person, but it decides what the advice holds.</summary>
    Considering,
}
