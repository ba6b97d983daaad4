namespace RunnersKnee.Rules.WhatIf;

/// <summary>One fact of a case and the value that it gets, both by their codes; a value of null takes it out.</summary>
internal readonly record struct CaseChange(FactKind Kind, string Code, string? Value)
{
    internal static CaseChange OfAge(int? age) => new(FactKind.Age, "age", age?.ToString(CultureInfo.InvariantCulture));
    internal static CaseChange Of(Finding finding, Answer? answer) => new(FactKind.Finding, Codes.Of(finding), CodeOf(answer));
    internal static CaseChange Of(Treatment treatment, TreatmentOutcome? outcome) => new(FactKind.Treatment, Codes.Of(treatment), CodeOf(outcome));
    internal static CaseChange Of(TreatmentStep step, StepOutcome? outcome) => new(FactKind.Step, Codes.Of(step), CodeOf(outcome));
    internal static CaseChange OfConsidering(Treatment treatment, bool wanted) => new(FactKind.Considering, Codes.Of(treatment), wanted ? Codes.Of(Answer.Yes) : null);

    /// <summary>Every fact with the value that it has in a case, told or not: the age, findings, treatments, steps, then what is considered.</summary>
    internal static IEnumerable<CaseChange> AllIn(KneeCase @case) =>
    [
        OfAge(@case.Age),
        .. DisplayOrder.Of<Finding>().Select(finding => Of(finding, @case[finding])),
        .. DisplayOrder.Of<Treatment>().Select(treatment => Of(treatment, @case.Outcomes.Find(treatment))),
        .. DisplayOrder.Of<TreatmentStep>().Select(step => Of(step, @case.StepOutcomes.Find(step))),
        .. DisplayOrder.Of<Treatment>().Select(treatment => OfConsidering(treatment, @case.Considered.Contains(treatment))),
    ];

    /// <summary>The changes that make the later case of the earlier one.</summary>
    internal static CaseChange[] Between(KneeCase earlier, KneeCase later) => [.. AllIn(later).Except(AllIn(earlier))];

    internal bool IsOfSameFact(CaseChange other) => Kind == other.Kind && Code == other.Code;

    internal KneeCase ApplyTo(KneeCase @case) => Kind switch
    {
        FactKind.Age => @case.WithAge(Value is null ? null : int.Parse(Value, CultureInfo.InvariantCulture)),
        FactKind.Finding => @case.With(Parse<Finding>(Code), ParseValue<Answer>()),
        FactKind.Treatment => @case.With(Parse<Treatment>(Code), ParseValue<TreatmentOutcome>()),
        FactKind.Step => @case.With(Parse<TreatmentStep>(Code), ParseValue<StepOutcome>()),
        _ => @case.Considering(Parse<Treatment>(Code), Value is not null),
    };

    /// <summary>The fact as <c>code=value</c>.</summary>
    public override string ToString() => $"{Code}={Value}";

    private static string? CodeOf<TCode>(TCode? value)
        where TCode : struct, Enum => value is { } given ? Codes.Of(given) : null;

    private TCode? ParseValue<TCode>()
        where TCode : struct, Enum => Value is null ? null : Parse<TCode>(Value);

    private static TCode Parse<TCode>(string code)
        where TCode : struct, Enum => Codes.TryParse<TCode>(code, out var member)
            ? member
            : throw new InvalidOperationException($"'{code}' is not a code of {typeof(TCode).Name}.");
}
