using System.Collections.Immutable;

namespace RunnersKnee.Rules;

/// <summary>What a host tells of one person and one knee: the input of <see cref="IRunnersKneeAdvisor"/>.</summary>
/// <remarks>
/// Everything is optional: what is not told is an open question, never a no. A case is immutable, so it is safe to share
/// between threads; each <c>With</c> gives a changed copy. Two cases are equal when the same is told in both.
/// </remarks>
/// <example>
/// <code>
/// var runner = KneeCase.Empty
///     .WithAge(34)
///     .WithYes(Finding.KneecapPain, Finding.StairsPain)
///     .WithNo(Finding.HotSwollenJoint)
///     .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief)
///     .Considering(Treatment.Nsaid);
/// </code>
/// </example>
[JsonConverter(typeof(KneeCaseConverter))]
public sealed record KneeCase
{
    /// <summary>The longest identifier that a case may carry, in characters: code points, as a JSON Schema counts them.</summary>
    public const int MaxIdLength = 200;

    /// <summary>The highest age that a case may carry, in whole years.</summary>
    public const int MaxAge = 120;

    // A constructor without parameters would let a serializer that does not know this type make an empty case of whatever it reads.
    private KneeCase(EquatableList<Treatment> considered) => Considered = considered;

    /// <summary>The case in which nothing is told; every other case is built from it.</summary>
    public static KneeCase Empty { get; } = new(considered: []);

    /// <summary>The host's own identifier, 1–200 characters, echoed in the advice; null (the default) for none.</summary>
    public string? Id { get; private init; }

    /// <summary>The age in whole years, 0–120; null (the default) where it was not told.</summary>
    public int? Age { get; private init; }

    /// <summary>The answers to findings, in the order in which they are asked; a finding that was not asked is absent.</summary>
    public IReadOnlyDictionary<Finding, Answer> Findings => Answers;

    /// <summary>The outcomes of the treatments that were tried, in the order of the plan.</summary>
    public IReadOnlyDictionary<Treatment, TreatmentOutcome> Treatments => Outcomes;

    /// <summary>How steps went, as reported, in their order.</summary>
    public IReadOnlyDictionary<TreatmentStep, StepOutcome> Steps => StepOutcomes;

    /// <summary>The treatments on which a verdict is wanted, each once, in the order in which they were first named.</summary>
    public IReadOnlyList<Treatment> Considered { get; private init => field = EquatableList.Of(value); }

    internal ImmutableSortedDictionary<Finding, Answer> Answers { get; private init; } = CodeMap.Empty<Finding, Answer>();

    internal ImmutableSortedDictionary<Treatment, TreatmentOutcome> Outcomes { get; private init; } =
        CodeMap.Empty<Treatment, TreatmentOutcome>();

    internal ImmutableSortedDictionary<TreatmentStep, StepOutcome> StepOutcomes { get; private init; } =
        CodeMap.Empty<TreatmentStep, StepOutcome>();

    /// <summary>The answer to a finding, or null where it was not asked.</summary>
    /// <param name="finding">The finding.</param>
    public Answer? this[Finding finding] => Answers.Find(finding);

    /// <summary>The same case with an identifier.</summary>
    /// <param name="id">1–200 characters, or null for none.</param>
    /// <exception cref="ArgumentException">The identifier is empty, too long or no valid Unicode text.</exception>
    public KneeCase WithId(string? id)
    {
        if (id is not null && LengthOf(id) is 0 or > MaxIdLength)
            throw new ArgumentException($"An id has 1 to {MaxIdLength} characters, not {LengthOf(id)}.", nameof(id));
        if (id is not null && !IsWellFormed(id))
            throw new ArgumentException("An id is valid Unicode text, without half of a surrogate pair.", nameof(id));
        return this with { Id = id };
    }

    /// <summary>The same case with an age, or without one.</summary>
    /// <param name="age">Whole years, 0–120, or null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is below 0 or above 120.</exception>
    public KneeCase WithAge(int? age)
    {
        if (age is < 0 or > MaxAge)
            throw new ArgumentOutOfRangeException(nameof(age), $"An age is given in whole years from 0 to {MaxAge}.");
        return this with { Age = age };
    }

    /// <summary>The same case with findings answered yes.</summary>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="Finding"/>.</exception>
    public KneeCase WithYes(params IEnumerable<Finding> findings) => With(Answer.Yes, findings);

    /// <summary>The same case with findings answered no.</summary>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="Finding"/>.</exception>
    public KneeCase WithNo(params IEnumerable<Finding> findings) => With(Answer.No, findings);

    /// <summary>The same case with findings that were asked and could not be answered.</summary>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="Finding"/>.</exception>
    public KneeCase WithUnknown(params IEnumerable<Finding> findings) => With(Answer.Unknown, findings);

    /// <summary>The same case with an answer to a finding, or, with null, as if it had not been asked.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="answer">The answer, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public KneeCase With(Finding finding, Answer? answer) => this with { Answers = Answers.With(finding, answer) };

    /// <summary>The same case with what came of a treatment, or, with null, as if it had not been tried.</summary>
    /// <param name="treatment">Any treatment, also one that the protocol bars.</param>
    /// <param name="outcome">The outcome, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public KneeCase With(Treatment treatment, TreatmentOutcome? outcome) => this with { Outcomes = Outcomes.With(treatment, outcome) };

    /// <summary>The same case with how a step went, or, with null, as if nothing had been reported.</summary>
    /// <param name="step">The step.</param>
    /// <param name="outcome">The outcome, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public KneeCase With(TreatmentStep step, StepOutcome? outcome) => this with { StepOutcomes = StepOutcomes.With(step, outcome) };

    /// <summary>The same case with treatments on which a verdict is wanted, after those that are wanted already.</summary>
    /// <param name="treatments">The treatments; one that is named again is answered once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="treatments"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="Treatment"/>.</exception>
    public KneeCase Considering(params IEnumerable<Treatment> treatments)
    {
        ArgumentNullException.ThrowIfNull(treatments);
        var named = treatments.Select(treatment => CodeMap.Member(treatment, nameof(treatments)));
        return this with { Considered = [.. Considered.Union(named)] };
    }

    /// <summary>Whether a finding was not asked, or could not be answered.</summary>
    internal bool IsOpen(Finding finding) => this[finding] is null or Answer.Unknown;

    /// <summary>The same case with one treatment on which a verdict is wanted, and no other.</summary>
    internal KneeCase ConsideringOnly(Treatment treatment) => (this with { Considered = [] }).Considering(treatment);

    /// <summary>The same case with a verdict on the treatment wanted, or not wanted.</summary>
    internal KneeCase Considering(Treatment treatment, bool wanted) =>
        wanted ? Considering(treatment) : this with { Considered = [.. Considered.Where(considered => considered != treatment)] };

    /// <summary>Whether the same is told in both cases.</summary>
    /// <param name="other">The other case.</param>
    public bool Equals(KneeCase? other) =>
        other is not null && Id == other.Id && Age == other.Age && CodeMap.Equals(Answers, other.Answers)
        && CodeMap.Equals(Outcomes, other.Outcomes) && CodeMap.Equals(StepOutcomes, other.StepOutcomes)
        && Considered.Equals(other.Considered);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Id, Age, CodeMap.HashOf(Answers), CodeMap.HashOf(Outcomes), CodeMap.HashOf(StepOutcomes), Considered);

    /// <summary>How much is told, and nothing of what: a case is shown in logs and debuggers.</summary>
    public override string ToString() => Amounts.Of(
        "case",
        (Age is null ? 0 : 1, "age", "ages"),
        (Answers.Count, "answer", "answers"),
        (Outcomes.Count, "treatment tried", "treatments tried"),
        (StepOutcomes.Count, "step", "steps"),
        (Considered.Count, "treatment considered", "treatments considered"));

    /// <summary>The same case with more answers.</summary>
    internal KneeCase WithAll(IEnumerable<KeyValuePair<Finding, Answer>> answers) => this with { Answers = Answers.SetItems(answers) };

    /// <summary>The same case with more outcomes of treatments.</summary>
    internal KneeCase WithAll(IEnumerable<KeyValuePair<Treatment, TreatmentOutcome>> outcomes) =>
        this with { Outcomes = Outcomes.SetItems(outcomes) };

    /// <summary>The same case with more reports of steps.</summary>
    internal KneeCase WithAll(IEnumerable<KeyValuePair<TreatmentStep, StepOutcome>> reports) =>
        this with { StepOutcomes = StepOutcomes.SetItems(reports) };

    /// <summary>The length of an identifier in code points.</summary>
    internal static int LengthOf(string id) => id.EnumerateRunes().Count();

    /// <summary>Whether text is free of halves of surrogate pairs, which are no characters.</summary>
    internal static bool IsWellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private KneeCase With(Answer answer, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return WithAll(findings.Select(finding => KeyValuePair.Create(CodeMap.Member(finding, nameof(findings)), answer)));
    }
}
