using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How soon a clinician should be seen, from none to emergency; a later member is more urgent.</summary>
[JsonConverter(typeof(CodeConverter<Urgency>))]
public enum Urgency
{
    /// <summary>No reason to see a clinician was found.</summary>
    None,

    /// <summary>At the next ordinary opportunity.</summary>
    Routine,

    /// <summary>Within days.</summary>
    Urgent,

    /// <summary>Today.</summary>
    SameDay,

    /// <summary>Now, through the emergency service.</summary>
    Emergency,
}
