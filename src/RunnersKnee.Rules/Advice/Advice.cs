namespace RunnersKnee.Rules;

/// <summary>What the protocol says to one case: the output of <see cref="IRunnersKneeAdvisor"/>.</summary>
/// <remarks>
/// Immutable and safe to share between threads. One advice equals another when both say the same, also where one was read back from JSON
/// or from a record.
/// </remarks>
public sealed record Advice
{
    private readonly Uncompared<AdviceTexts?> _texts;

    /// <summary>The case's identifier, echoed; null where it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    /// <summary>Whether treatments from published guidance were added to the plan.</summary>
    public required bool GuidelineAdditions { get; init; }

    /// <summary>The version of the knowledge that gave this advice.</summary>
    public required KnowledgeVersion Knowledge { get; init; }

    /// <summary>
    /// The language of the words, as a BCP 47 tag such as <c>en</c>: <see cref="AdviceTexts.Language"/> of the texts that the advice was
    /// given in. Null where that is not known, as in an advice of an earlier version that was read from JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; init; }

    /// <summary>How likely runner's knee is, and why.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>Notes, in the order of the protocol's table.</summary>
    public required IReadOnlyList<Note> Notes { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// The warning signs that have not been ruled out, in the order in which they are asked: while there is one, nothing is an
    /// all-clear. Null where that is not known, as in an advice of an earlier version that was read from JSON; null is not none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Finding>? OpenWarningSigns { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// Whether this person may run. Null where that is not known, as in an advice of an earlier version that was read from JSON; null is no
    /// permission.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Running? Running { get; init; }

    /// <summary>Whether and how soon a clinician should be seen.</summary>
    public required Referral Referral { get; init; }

    /// <summary>The treatment plan in three steps (RK-18).</summary>
    public required TreatmentPlan Plan { get; init; }

    /// <summary>What to avoid.</summary>
    public required IReadOnlyList<Warning> Warnings { get; init => field = EquatableList.Of(value); }

    /// <summary>What may be discussed when all else has failed.</summary>
    public required LastResort LastResort { get; init; }

    /// <summary>The verdicts on the treatments that the case considers, in its order.</summary>
    public required IReadOnlyList<TreatmentVerdict> Verdicts { get; init => field = EquatableList.Of(value); }

    /// <summary>What is worth asking next, in order; null unless it was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Question>? NextQuestions { get; init => field = EquatableList.Of(value); }

    /// <summary>What local rules added; empty where the host has none.</summary>
    [JsonIgnore]
    public IReadOnlyList<LocalAddition> Local { get => LocalInJson ?? EquatableList<LocalAddition>.Empty; init => LocalInJson = value; }

    /// <summary>The same, left out of the JSON where the host has no local rules.</summary>
    [JsonInclude, JsonPropertyName("local"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    internal IReadOnlyList<LocalAddition>? LocalInJson { get; init => field = EquatableList.Of(value); }

    /// <summary>Which local rules failed; empty where none did.</summary>
    [JsonIgnore]
    public IReadOnlyList<DegradedRule> Degraded
    {
        get => DegradedInJson ?? EquatableList<DegradedRule>.Empty;
        init => DegradedInJson = value;
    }

    /// <summary>The same, left out of the JSON where the host has no local rules.</summary>
    [JsonInclude, JsonPropertyName("degraded"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    internal IReadOnlyList<DegradedRule>? DegradedInJson { get; init => field = EquatableList.Of(value); }

    /// <summary>Whether nothing worth asking is left; null unless next questions were asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Complete { get; init; }

    /// <summary>What this advice is and is not.</summary>
    public required string Disclaimer { get; init; }

    /// <summary>The texts that it was given in; lost where it was read from JSON.</summary>
    internal AdviceTexts? Texts { get => _texts.Value; init => _texts = new(value); }

    /// <summary>How much is in the advice, and nothing of what was told or advised.</summary>
    public override string ToString() => Amounts.Of(
        "advice",
        (Referral.Reasons.Count, "reason to see a clinician", "reasons to see a clinician"),
        (Plan.Steps.Count, "step", "steps"),
        (Warnings.Count, "warning", "warnings"),
        (Verdicts.Count, "verdict", "verdicts"));
}

/// <summary>Which knowledge gave an advice.</summary>
public sealed record KnowledgeVersion
{
    /// <summary>The version of the protocol's rules and tables.</summary>
    public required string Version { get; init; }

    /// <summary>A hash of what is decided, <c>sha256-</c> and 64 hexadecimal digits.</summary>
    /// <remarks>
    /// It is over the tables, the rules' names and statements, and their decisions on a fixed sample of cases. Texts and citations
    /// are not part of it, nor is how the rules are written.
    /// </remarks>
    public required string Hash { get; init; }
}
