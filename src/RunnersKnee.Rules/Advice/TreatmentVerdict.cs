namespace RunnersKnee.Rules;

/// <summary>The verdict on one treatment.</summary>
public sealed record TreatmentVerdict
{
    /// <summary>The treatment.</summary>
    public required Treatment Treatment { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict in words.</summary>
    public required string Text { get; init; }

    /// <summary>The findings answered yes that rule it out.</summary>
    public required IReadOnlyList<Finding> ContraindicatedBy { get; init => field = Sealed.Of(value); }

    /// <summary>The local rules that hold it back, and why; null where none does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LocalAddition>? WithheldBy { get; init => field = Sealed.Of(value); }

    /// <summary>What calls for care, in the order of the findings, ages last.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init => field = Sealed.Of(value); }

    /// <summary>The findings that it waits for while it is conditional.</summary>
    public required IReadOnlyList<Finding> WaitingFor { get; init => field = Sealed.Of(value); }

    /// <summary>
    /// What could still rule it out: the findings that would and are open, in order; for a treatment of the last resort the age comes
    /// first where it was not told.
    /// </summary>
    public required IReadOnlyList<QuestionSubject> Unanswered { get; init => field = Sealed.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = Sealed.Of(value); }

    /// <summary>
    /// What is open and of which some answer, alone, would change the verdict's word: the age where it was not told, then the
    /// findings not asked or answered with unknown, in order; null unless it was asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuestionSubject>? OpenAnswers { get; init => field = Sealed.Of(value); }

    /// <summary>The verdict in one line of codes.</summary>
    public override string ToString() => $"{Codes.Of(Treatment)}: {Codes.Of(Verdict)}"
        + Listed("ruled out by", ContraindicatedBy.Select(Codes.Of))
        + Listed("held back by", (WithheldBy ?? []).Select(addition => addition.Rule))
        + Listed("waiting for", WaitingFor.Select(Codes.Of))
        + Listed("with care for", Cautions.Select(caution => caution.Code));

    private static string Listed(string what, IEnumerable<string> codes) =>
        string.Join(" and ", codes) is { Length: > 0 } listed ? $", {what} {listed}" : string.Empty;
}

/// <summary>The verdict on one treatment; the first that holds, roughly in this order.</summary>
[JsonConverter(typeof(CodeConverter<Verdict>))]
public enum Verdict
{
    /// <summary>It must not be used: a precaution rules it out.</summary>
    Contraindicated,
    /// <summary>The plan is suspended: a clinician decides.</summary>
    DeferToClinician,
    /// <summary>It was tried without relief, or its step has failed.</summary>
    Tried,
    /// <summary>The protocol warns against it.</summary>
    Avoid,
    /// <summary>The last resort is reached; it may be discussed with a clinician (straight-leg raises: permitted, not advised).</summary>
    LastResort,
    /// <summary>There is no plan in which it could be judged.</summary>
    NotAssessed,
    /// <summary>Its time has not come.</summary>
    NotYet,
    /// <summary>It is a guideline addition, and these are off.</summary>
    NotCovered,
    /// <summary>The finding that it is for was answered no.</summary>
    NotIndicated,
    /// <summary>It waits for the answer to a finding.</summary>
    Conditional,
    /// <summary>It is recommended now.</summary>
    Recommended,
    /// <summary>It is held back by a local rule.</summary>
    Withheld,
}
