namespace RunnersKnee.Rules;

/// <summary>One fact of a case and the value that it gets: null where it is taken out.</summary>
internal readonly record struct CaseChange(FactKind Kind, int Subject, int? Value)
{
    internal static CaseChange OfAge(int? age) => new(FactKind.Age, 0, age);
    internal static CaseChange Of(Finding finding, Answer? answer) => new(FactKind.Finding, (int)finding, (int?)answer);
    internal static CaseChange Of(Treatment treatment, TreatmentOutcome? outcome) => new(FactKind.Treatment, (int)treatment, (int?)outcome);
    internal static CaseChange Of(TreatmentStep step, StepOutcome? outcome) => new(FactKind.Step, (int)step, (int?)outcome);
    internal static CaseChange OfConsidering(Treatment treatment, bool wanted) => new(FactKind.Considering, (int)treatment, wanted ? 1 : null);

    /// <summary>Every fact with the value that it has in a case, told or not: the age, findings, treatments, steps, then what is considered.</summary>
    internal static IEnumerable<CaseChange> AllIn(KneeCase @case) =>
    [
        OfAge(@case.Age),
        .. Enum.GetValues<Finding>().Select(finding => Of(finding, @case[finding])),
        .. Enum.GetValues<Treatment>().Select(treatment => Of(treatment, @case.Outcomes.Find(treatment))),
        .. Enum.GetValues<TreatmentStep>().Select(step => Of(step, @case.StepOutcomes.Find(step))),
        .. Enum.GetValues<Treatment>().Select(treatment => OfConsidering(treatment, @case.Considered.Contains(treatment))),
    ];

    /// <summary>The changes that make the later case of the earlier one.</summary>
    internal static CaseChange[] Between(KneeCase earlier, KneeCase later) => [.. AllIn(later).Where(fact => fact.ValueIn(earlier) != fact.Value)];

    internal bool IsOfSameFact(CaseChange other) => Kind == other.Kind && Subject == other.Subject;

    internal KneeCase ApplyTo(KneeCase @case) => Kind switch
    {
        FactKind.Age => @case.WithAge(Value),
        FactKind.Finding => @case.With((Finding)Subject, (Answer?)Value),
        FactKind.Treatment => @case.With((Treatment)Subject, (TreatmentOutcome?)Value),
        FactKind.Step => @case.With((TreatmentStep)Subject, (StepOutcome?)Value),
        _ => @case.Considering((Treatment)Subject, Value is not null),
    };

    /// <summary>The value that a case has for this fact; null where it has none.</summary>
    internal int? ValueIn(KneeCase @case) => Kind switch
    {
        FactKind.Age => @case.Age,
        FactKind.Finding => (int?)@case.Answers.Find((Finding)Subject),
        FactKind.Treatment => (int?)@case.Outcomes.Find((Treatment)Subject),
        FactKind.Step => (int?)@case.StepOutcomes.Find((TreatmentStep)Subject),
        _ => @case.Considered.Contains((Treatment)Subject) ? 1 : null,
    };

    /// <summary>The code of the fact.</summary>
    internal string Code => Kind switch
    {
        FactKind.Age => "age",
        FactKind.Finding => Codes.Of((Finding)Subject),
        FactKind.Step => Codes.Of((TreatmentStep)Subject),
        _ => Codes.Of((Treatment)Subject),
    };

    /// <summary>The code of a value of this fact; null for none.</summary>
    internal string? CodeOf(int? value) => value is not { } given ? null : Kind switch
    {
        FactKind.Age => given.ToString(CultureInfo.InvariantCulture),
        FactKind.Finding => Codes.Of((Answer)given),
        FactKind.Treatment => Codes.Of((TreatmentOutcome)given),
        FactKind.Step => Codes.Of((StepOutcome)given),
        _ => "yes",
    };

    /// <summary>The fact as <c>code=value</c>.</summary>
    public override string ToString() => $"{Code}={CodeOf(Value)}";
}
