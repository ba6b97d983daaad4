namespace RunnersKnee.Rules.WhatIf;

/// <summary>One fact of a case and the value that it gets; without a value it is taken out.</summary>
internal abstract record CaseChange
{
    internal abstract FactKind Kind { get; }

    /// <summary>The code of what the fact is about.</summary>
    internal abstract string Code { get; }

    /// <summary>The code of the value; null where there is none.</summary>
    internal abstract string? Value { get; }

    /// <summary>The change that told a fact, where nothing had been told.</summary>
    internal static CaseChange Of(CaseFact fact) => fact switch
    {
        AgeTold age => new AgeChange(age.Years),
        Answered answered => new AnswerChange(answered.Finding, answered is Yes ? Answer.Yes : Answer.No),
        OutcomeTold told => new OutcomeChange(told.Treatment, told.Outcome),
        StepTold told => new StepChange(told.Step, told.Outcome),
        _ => throw new InvalidOperationException($"{fact} is no fact of a case."),
    };

    /// <summary>
    /// Every fact with the value that it has in a case, told or not: the age, findings, treatments, steps, then what is considered.
    /// </summary>
    internal static IEnumerable<CaseChange> AllIn(KneeCase kneeCase) =>
    [
        new AgeChange(kneeCase.Age),
        .. DisplayOrder.Of<Finding>().Select(finding => new AnswerChange(finding, kneeCase[finding])),
        .. DisplayOrder.Of<Treatment>().Select(treatment => new OutcomeChange(treatment, kneeCase.Outcomes.Find(treatment))),
        .. DisplayOrder.Of<TreatmentStep>().Select(step => new StepChange(step, kneeCase.StepOutcomes.Find(step))),
        .. DisplayOrder.Of<Treatment>().Select(treatment => new ConsideringChange(treatment, kneeCase.Considered.Contains(treatment))),
    ];

    /// <summary>The changes that make the later case of the earlier one.</summary>
    internal static CaseChange[] Between(KneeCase earlier, KneeCase later) => [.. AllIn(later).Where(change => !change.IsToldIn(earlier))];

    /// <summary>The same fact with the value that it has in a case.</summary>
    internal abstract CaseChange AsIn(KneeCase kneeCase);

    internal abstract KneeCase ApplyTo(KneeCase kneeCase);
    internal abstract bool IsOfSameFact(CaseChange other);

    /// <summary>Whether the fact has that value in a case already.</summary>
    internal bool IsToldIn(KneeCase kneeCase) => AsIn(kneeCase) == this;

    /// <summary>The change as a reader gets it.</summary>
    internal FactChange Word(AdviceTexts texts, KneeCase before)
    {
        var from = AsIn(before);
        return new FactChange
        {
            Kind = Kind,
            Code = Code,
            From = from.Value,
            To = Value,
            Text = $"{Name(texts)}: {ValueText(texts)} ({texts["explain.before"]}: {from.ValueText(texts)})",
        };
    }

    /// <summary>The fact in words.</summary>
    internal string InWords(AdviceTexts texts) => $"{Name(texts)}: {ValueText(texts)}";

    /// <summary>The fact as it might be told, after "if".</summary>
    internal abstract string Supposed(AdviceTexts texts);

    /// <summary>The fact in codes: what it is about alone, where nothing is told.</summary>
    internal string InCodes => Value is null ? Code : ToString();

    /// <summary>
    /// Whether nobody can make it so: an age, or another answer on a warning sign, an illness or an allergy than was told.
    /// </summary>
    internal abstract bool IsOutOfReach(KneeCase kneeCase);

    /// <summary>The fact as <c>code=value</c>.</summary>
    public sealed override string ToString() => $"{Code}={Value}";

    /// <summary>What the fact is about, in words.</summary>
    protected abstract string Name(AdviceTexts texts);

    /// <summary>The value in words, where there is one.</summary>
    protected abstract string? ToldText(AdviceTexts texts);

    private string ValueText(AdviceTexts texts) => ToldText(texts) ?? texts["explain.notTold"];
}

/// <summary>Another age.</summary>
internal sealed record AgeChange(int? Years) : CaseChange
{
    internal override FactKind Kind => FactKind.Age;
    internal override string Code => "age";
    internal override string? Value => Years?.ToString(CultureInfo.InvariantCulture);
    internal override CaseChange AsIn(KneeCase kneeCase) => new AgeChange(kneeCase.Age);
    internal override KneeCase ApplyTo(KneeCase kneeCase) => kneeCase.WithAge(Years);
    internal override bool IsOfSameFact(CaseChange other) => other is AgeChange;
    internal override bool IsOutOfReach(KneeCase kneeCase) => true;

    internal override string Supposed(AdviceTexts texts) => Value is { } years
        ? texts["explain.change.age"].Replace(TextKeys.AgePlaceholder, years, StringComparison.Ordinal)
        : texts["explain.change.age.notTold"];

    protected override string Name(AdviceTexts texts) => texts[TextKeys.Age];
    protected override string? ToldText(AdviceTexts texts) => Value;
}
