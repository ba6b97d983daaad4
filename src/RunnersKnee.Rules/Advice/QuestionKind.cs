using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>How a question is answered.</summary>
[JsonConverter(typeof(CodeConverter<QuestionKind>))]
public enum QuestionKind
{
    /// <summary>Yes, no or unknown.</summary>
    YesNo,

    /// <summary>A whole number.</summary>
    Number,
}
