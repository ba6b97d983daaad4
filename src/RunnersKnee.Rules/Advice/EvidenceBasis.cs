using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How a reference was taken.</summary>
[JsonConverter(typeof(CodeConverter<EvidenceBasis>))]
public enum EvidenceBasis
{
    /// <summary>From the publication's own page or abstract.</summary>
    Read,

    /// <summary>From a source that summarises it.</summary>
    SecondHand,
}
