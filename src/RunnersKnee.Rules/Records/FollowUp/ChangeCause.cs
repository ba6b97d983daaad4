using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>What made an item of the advice change.</summary>
[JsonConverter(typeof(CodeConverter<ChangeCause>))]
public enum ChangeCause
{
    /// <summary>Each of the facts named makes the change on its own.</summary>
    EachAlone,

    /// <summary>The facts named make the change together; none of them can be left out.</summary>
    Together,

    /// <summary>The knowledge moved on between the two advices, or guideline additions were switched: no fact explains the change.</summary>
    Knowledge,
}
