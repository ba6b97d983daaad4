namespace RunnersKnee.Rules;

/// <summary>What may be discussed once all three steps have failed.</summary>
public sealed record LastResort : Unprinted
{
    /// <summary>Whether it is reached: the plan is active, all three steps have failed and the age is not known to be under 18.</summary>
    public required bool Reached { get; init; }

    /// <summary>What it asks for, in words; null unless it is reached.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The steps of the active plan that have not failed.</summary>
    public required IReadOnlyList<TreatmentStep> Outstanding { get; init => field = EquatableList.Of(value); }

    /// <summary>The options, in order; empty unless it is reached.</summary>
    public required IReadOnlyList<LastResortOption> Options { get; init => field = EquatableList.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }
}

/// <summary>One option of the last resort.</summary>
public sealed record LastResortOption : Unprinted
{
    /// <summary>The treatment.</summary>
    public required Treatment Treatment { get; init; }

    /// <summary>
    /// The treatment in words, as the texts that the advice was given in have it; null where that is not known, as in an advice of an
    /// earlier version that was read from JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>How it is to be understood.</summary>
    public required LastResortStanding Standing { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = EquatableList.Of(value); }

    /// <summary>The option in words.</summary>
    public required string Text { get; init; }

    /// <summary>What calls for care, in the order of the findings, ages last.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// What should be answered before it is considered: the age where absent, then the findings that would rule it out and are open.
    /// </summary>
    public required IReadOnlyList<QuestionSubject> Unanswered { get; init => field = EquatableList.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>How an option of the last resort is to be understood.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<LastResortStanding>))]
public enum LastResortStanding
{
    /// <summary>To be discussed with a clinician; never started alone.</summary>
    DiscussWithClinician = 0,
    /// <summary>Permitted, but not advised (POLICY-1).</summary>
    PermittedNotAdvised = 1,
}
