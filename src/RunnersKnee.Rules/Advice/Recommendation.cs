namespace RunnersKnee.Rules;

/// <summary>One treatment of the plan and how it stands.</summary>
public sealed record Recommendation : Unprinted
{
    /// <summary>The treatment.</summary>
    public required Treatment Treatment { get; init; }

    /// <summary>
    /// The treatment in words, as the texts that the advice was given in have it; null where that is not known, as in an advice of an
    /// earlier version that was read from JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>How it stands.</summary>
    public required TreatmentStatus Status { get; init; }

    internal bool IsOffered => Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional;

    /// <summary>Whether the source names it or guidance does.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = EquatableList.Of(value); }

    /// <summary>The treatment in words.</summary>
    public required string Text { get; init; }

    /// <summary>How much and how often, where that is limited; null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dose? Dose { get; init; }

    /// <summary>
    /// Whether it is in use: it goes on or, but for an injection or surgery, it helped. Null where that is not known, as in an advice of an
    /// earlier version that was read from JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? InUse { get; init; }

    /// <summary>The findings that a conditional treatment waits for; empty otherwise.</summary>
    public required IReadOnlyList<Finding> WaitingFor { get; init => field = EquatableList.Of(value); }

    /// <summary>The findings answered yes that rule it out.</summary>
    public required IReadOnlyList<Finding> ContraindicatedBy { get; init => field = EquatableList.Of(value); }

    /// <summary>The local rules that hold it back, and why; empty where none does.</summary>
    [JsonIgnore]
    public IReadOnlyList<LocalAddition> WithheldBy
    {
        get => WithheldByInJson ?? EquatableList<LocalAddition>.Empty;
        init => WithheldByInJson = EquatableList.OrNull(value);
    }

    /// <summary>The same, left out of the JSON where there is none.</summary>
    [JsonInclude, JsonPropertyName("withheldBy"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    internal IReadOnlyList<LocalAddition>? WithheldByInJson { get; init => field = EquatableList.Of(value); }

    /// <summary>The findings that would rule it out and are open.</summary>
    public required IReadOnlyList<Finding> Unanswered { get; init => field = EquatableList.Of(value); }

    /// <summary>What calls for care, in the order of the findings, ages last.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init => field = EquatableList.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>How a treatment of the plan stands.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<TreatmentStatus>))]
public enum TreatmentStatus
{
    /// <summary>It must not be used: contraindicated, or held back by a local rule.</summary>
    Withheld = 0,
    /// <summary>The finding that it is for was answered no.</summary>
    NotIndicated = 1,
    /// <summary>It was tried without relief, or made things worse.</summary>
    Tried = 2,
    /// <summary>It waits for the answer to a finding.</summary>
    Conditional = 3,
    /// <summary>It is recommended once its step is current.</summary>
    Recommended = 4,
}

/// <summary>Something that calls for care with a treatment but does not rule it out.</summary>
public sealed record Caution : Unprinted
{
    /// <summary>The code of a finding, <c>ageUnder18</c>, <c>age60OrOver</c>, or the code that a local rule gave it.</summary>
    public required string Code { get; init; }

    /// <summary>The caution in words.</summary>
    public required string Text { get; init; }
}
