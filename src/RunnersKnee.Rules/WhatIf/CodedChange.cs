namespace RunnersKnee.Rules.WhatIf;

/// <summary>Another value of what a case has of a finding, a treatment or a step; null where nothing is told.</summary>
/// <param name="Subject">The finding, treatment or step.</param>
/// <param name="Told">The value.</param>
/// <param name="Supposing">What its texts after "if" are filed under.</param>
internal abstract record CodedChange<TSubject, TValue>(TSubject Subject, TValue? Told, string Supposing) : CaseChange
    where TSubject : struct, Enum
    where TValue : struct, Enum
{
    internal override string Code => Codes.Of(Subject);
    internal override string? Value => Told is { } told ? Codes.Of(told) : null;

    internal override bool IsOutOfReach(KneeCase kneeCase) => false;

    internal override bool IsOfSameFact(CaseChange other) =>
        other is CodedChange<TSubject, TValue> same && EqualityComparer<TSubject>.Default.Equals(same.Subject, Subject);

    internal override string Supposed(AdviceTexts texts) =>
        texts[TextKeys.Supposed(Supposing, Value)].Replace(TextKeys.NamePlaceholder, Name(texts), StringComparison.Ordinal);

    protected override string? ToldText(AdviceTexts texts) => Told is { } told ? texts.Of(told) : null;
}

/// <summary>Another answer to a finding.</summary>
internal sealed record AnswerChange(Finding Subject, Answer? Told) : CodedChange<Finding, Answer>(Subject, Told, "answer")
{
    internal override FactKind Kind => FactKind.Finding;
    internal override CaseChange AsIn(KneeCase kneeCase) => new AnswerChange(Subject, kneeCase[Subject]);
    internal override KneeCase ApplyTo(KneeCase kneeCase) => kneeCase.With(Subject, Told);

    internal override bool IsOutOfReach(KneeCase kneeCase) =>
        FindingCatalogue.Get(Subject).Kind is FindingKind.RedFlag or FindingKind.Precaution && kneeCase[Subject] is Answer.Yes or Answer.No;

    protected override string Name(AdviceTexts texts) => texts.Of(Subject);
}

/// <summary>Another outcome of a treatment.</summary>
internal sealed record OutcomeChange(Treatment Subject, TreatmentOutcome? Told)
    : CodedChange<Treatment, TreatmentOutcome>(Subject, Told, "outcome")
{
    internal override FactKind Kind => FactKind.Treatment;
    internal override CaseChange AsIn(KneeCase kneeCase) => new OutcomeChange(Subject, kneeCase.Outcomes.Find(Subject));
    internal override KneeCase ApplyTo(KneeCase kneeCase) => kneeCase.With(Subject, Told);
    protected override string Name(AdviceTexts texts) => texts[TextKeys.Name(Subject)];
}

/// <summary>Another report of a step.</summary>
internal sealed record StepChange(TreatmentStep Subject, StepOutcome? Told)
    : CodedChange<TreatmentStep, StepOutcome>(Subject, Told, "stepOutcome")
{
    internal override FactKind Kind => FactKind.Step;
    internal override CaseChange AsIn(KneeCase kneeCase) => new StepChange(Subject, kneeCase.StepOutcomes.Find(Subject));
    internal override KneeCase ApplyTo(KneeCase kneeCase) => kneeCase.With(Subject, Told);
    protected override string Name(AdviceTexts texts) => texts.Of(Subject);
}

/// <summary>Whether a verdict on a treatment is wanted: yes, or nothing. It is never supposed otherwise.</summary>
internal sealed record ConsideringChange : CodedChange<Treatment, Answer>
{
    internal ConsideringChange(Treatment treatment, bool wanted)
        : base(treatment, wanted ? Answer.Yes : null, "considering")
    {
    }

    internal override FactKind Kind => FactKind.Considering;
    internal override CaseChange AsIn(KneeCase kneeCase) => new ConsideringChange(Subject, kneeCase.Considered.Contains(Subject));
    internal override KneeCase ApplyTo(KneeCase kneeCase) => kneeCase.Considering(Subject, Told is not null);
    protected override string Name(AdviceTexts texts) => $"{texts["explain.considering"]}: {texts[TextKeys.Name(Subject)]}";
}
