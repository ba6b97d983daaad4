namespace RunnersKnee.Rules.WhatIf;

/// <summary>A change of one fact of a case.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FactChange : Unprinted
{
    /// <summary>What kind of fact it is.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The code of the finding, treatment or step; <c>age</c> for the age.</summary>
    public required string Code { get; init; }

    /// <summary>The value before, as its code or, for the age, in whole years; null where nothing was told.</summary>
    public required string? From { get; init; }

    /// <summary>The value after, written like <see cref="From"/>; null where nothing is told.</summary>
    public required string? To { get; init; }

    /// <summary>The change in words.</summary>
    public required string Text { get; init; }

    /// <summary>A case with the value that it has after the change.</summary>
    /// <param name="kneeCase">The case; it is not changed itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A code of this change is not known.</exception>
    public KneeCase ApplyTo(KneeCase kneeCase)
    {
        ArgumentNullException.ThrowIfNull(kneeCase);
        return Read().ApplyTo(kneeCase);
    }

    /// <summary>The one place that reads a change from its codes: the library itself never does.</summary>
    private CaseChange Read() => Kind switch
    {
        FactKind.Age => new AgeChange(To is null ? null : int.Parse(To, CultureInfo.InvariantCulture)),
        FactKind.Finding => new AnswerChange(Member<Finding>(Code), Told<Answer>()),
        FactKind.Treatment => new OutcomeChange(Member<Treatment>(Code), Told<TreatmentOutcome>()),
        FactKind.Step => new StepChange(Member<TreatmentStep>(Code), Told<StepOutcome>()),
        _ => new ConsideringChange(Member<Treatment>(Code), To is not null),
    };

    private TCode? Told<TCode>()
        where TCode : struct, Enum => To is null ? null : Member<TCode>(To);

    private static TCode Member<TCode>(string code)
        where TCode : struct, Enum => Codes.TryParse<TCode>(code, out var member)
            ? member
            : throw new InvalidOperationException($"'{code}' is not a code of {typeof(TCode).Name}.");
}

/// <summary>What kind of fact a change is about.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<FactKind>))]
public enum FactKind
{
    /// <summary>The age in whole years.</summary>
    Age = 0,
    /// <summary>The answer to a finding.</summary>
    Finding = 1,
    /// <summary>What came of a treatment.</summary>
    Treatment = 2,
    /// <summary>How a step went.</summary>
    Step = 3,
    /// <summary>Whether a verdict on a treatment is wanted: no fact of the person, but it decides what the advice holds.</summary>
    Considering = 4,
}
