using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How likely it is that the complaint is runner's knee, from what was told.</summary>
[JsonConverter(typeof(CodeConverter<Likelihood>))]
public enum Likelihood
{
    /// <summary>There is no pain around the kneecap, or an examination found otherwise.</summary>
    Unlikely,

    /// <summary>Too little is known: pain around the kneecap is an open question.</summary>
    Insufficient,

    /// <summary>Pain around the kneecap, but none of the typical activities is known to bring it on.</summary>
    Possible,

    /// <summary>Pain around the kneecap that typical activities bring on; not examined yet.</summary>
    Likely,

    /// <summary>The history fits and an examination agrees (RK-11).</summary>
    Diagnosed,
}
