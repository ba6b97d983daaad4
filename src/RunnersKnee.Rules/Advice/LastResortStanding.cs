using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How an option of the last resort is to be understood.</summary>
[JsonConverter(typeof(CodeConverter<LastResortStanding>))]
public enum LastResortStanding
{
    /// <summary>To be discussed with a clinician; never started alone.</summary>
    DiscussWithClinician,

    /// <summary>Permitted, but not advised (POLICY-1).</summary>
    PermittedNotAdvised,
}
