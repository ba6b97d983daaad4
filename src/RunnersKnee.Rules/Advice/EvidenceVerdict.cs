using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>What published guidance on patellofemoral pain says of a statement of the source.</summary>
[JsonConverter(typeof(CodeConverter<EvidenceVerdict>))]
public enum EvidenceVerdict
{
    /// <summary>Guidance agrees.</summary>
    Concordant,

    /// <summary>Guidance disagrees.</summary>
    Discordant,

    /// <summary>Guidance is divided, or agrees in part.</summary>
    Mixed,

    /// <summary>Guidance does not speak of it.</summary>
    NotAddressed,
}
