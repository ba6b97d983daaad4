using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How an item of the advice differs from an earlier advice.</summary>
[JsonConverter(typeof(CodeConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Came,

    /// <summary>It is not there any more.</summary>
    Went,

    /// <summary>It is there in both, with another value.</summary>
    Changed,
}
