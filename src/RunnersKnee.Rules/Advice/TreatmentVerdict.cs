namespace RunnersKnee.Rules;

/// <summary>The verdict on one treatment.</summary>
public sealed record TreatmentVerdict
{
    /// <summary>The treatment.</summary>
    public required Treatment Treatment { get; init; }

    /// <summary>
    /// The treatment in words, as the texts that the advice was given in have it; null where that is not known, as in an advice of an
    /// earlier version that was read from JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict in words.</summary>
    public required string Text { get; init; }

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

    /// <summary>What calls for care, in the order of the findings, ages last.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init => field = EquatableList.Of(value); }

    /// <summary>The findings that it waits for while it is conditional.</summary>
    public required IReadOnlyList<Finding> WaitingFor { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// What could still rule it out: the findings that would and are open, in order; for a treatment of the last resort the age comes
    /// first where it was not told.
    /// </summary>
    public required IReadOnlyList<QuestionSubject> Unanswered { get; init => field = EquatableList.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>How much is in the verdict, and nothing of what it is about or says.</summary>
    public override string ToString() => Amounts.Of(
        "verdict",
        (ContraindicatedBy.Count, "contraindication", "contraindications"),
        (Cautions.Count, "caution", "cautions"),
        (Unanswered.Count, "open question", "open questions"));
}

/// <summary>The verdict on one treatment.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<Verdict>))]
public enum Verdict
{
    /// <summary>It must not be used: a precaution rules it out.</summary>
    Contraindicated = 0,
    /// <summary>The plan is suspended: a clinician decides.</summary>
    DeferToClinician = 1,
    /// <summary>It was tried without relief, or its step has failed.</summary>
    Tried = 2,
    /// <summary>The protocol warns against it.</summary>
    Avoid = 3,
    /// <summary>The last resort is reached; it may be discussed with a clinician (straight-leg raises: permitted, not advised).</summary>
    LastResort = 4,
    /// <summary>There is no plan in which it could be judged.</summary>
    NotAssessed = 5,
    /// <summary>Its time has not come.</summary>
    NotYet = 6,
    /// <summary>It is a guideline addition, and these are off.</summary>
    NotCovered = 7,
    /// <summary>The finding that it is for was answered no.</summary>
    NotIndicated = 8,
    /// <summary>It waits for the answer to a finding.</summary>
    Conditional = 9,
    /// <summary>It is recommended now.</summary>
    Recommended = 10,
    /// <summary>It is held back by a local rule.</summary>
    Withheld = 11,
}
