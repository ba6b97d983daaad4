namespace RunnersKnee.Rules;

/// <summary>A treatment that the source warns against.</summary>
public sealed record Warning : Unprinted
{
    /// <summary>The treatment.</summary>
    public required Treatment Treatment { get; init; }

    /// <summary>
    /// The treatment in words, as the texts that the advice was given in have it; null where that is not known, as in an advice of an
    /// earlier version that was read from JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>How strongly the warning stands.</summary>
    public required WarningLevel Level { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = EquatableList.Of(value); }

    /// <summary>The warning in words.</summary>
    public required string Text { get; init; }

    /// <summary><see cref="WarningLevel.LastResort"/> where the last resort would lift it; null where nothing does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WarningLevel? LiftedWhen { get; init; }

    /// <summary>The findings answered yes that rule the treatment out, whatever the level of the warning.</summary>
    public required IReadOnlyList<Finding> ContraindicatedBy { get; init => field = EquatableList.Of(value); }

    /// <summary>The local rules that hold the treatment back, and why; empty where none does.</summary>
    [JsonIgnore]
    public IReadOnlyList<LocalAddition> WithheldBy
    {
        get => WithheldByInJson ?? EquatableList<LocalAddition>.Empty;
        init => WithheldByInJson = EquatableList.OrNull(value);
    }

    /// <summary>The same, left out of the JSON where there is none.</summary>
    [JsonInclude, JsonPropertyName("withheldBy"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    internal IReadOnlyList<LocalAddition>? WithheldByInJson { get; init => field = EquatableList.Of(value); }

    /// <summary>What calls for care with the treatment, in the order of the findings, ages last.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// What could still rule the treatment out: the findings that would and are open, in order; for a treatment of the last resort the age
    /// comes first where it was not told.
    /// </summary>
    public required IReadOnlyList<QuestionSubject> Unanswered { get; init => field = EquatableList.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>How strongly a warning stands.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<WarningLevel>))]
public enum WarningLevel
{
    /// <summary>To be avoided.</summary>
    Avoid = 0,
    /// <summary>The last resort is reached: to be discussed with a clinician (straight-leg raises: permitted, not advised).</summary>
    LastResort = 1,
    /// <summary>To be left out: a precaution rules it out.</summary>
    Contraindicated = 2,
}
