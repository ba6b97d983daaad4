namespace RunnersKnee.Rules;

/// <summary>A note on the assessment or on the plan.</summary>
public sealed record Note : Unprinted
{
    /// <summary>Which note it is.</summary>
    public required NoteCode Code { get; init; }

    /// <summary>The note in words.</summary>
    public required string Text { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = EquatableList.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>The reference behind a note that is not from the source; null where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Citation { get; init; }
}
