namespace RunnersKnee.Rules;

/// <summary>What a person or a clinician said to a finding. Unknown never counts as yes or no.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<Answer>))]
public enum Answer
{
    /// <summary>It was asked and could not be answered. Treated like a finding that was not asked, but not asked again.</summary>
    Unknown = 0,
    /// <summary>It is not there.</summary>
    No = 1,
    /// <summary>It is there.</summary>
    Yes = 2,
}
