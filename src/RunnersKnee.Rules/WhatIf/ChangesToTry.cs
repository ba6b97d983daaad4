namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Changes of a case that are worth trying, the most sensible first: what a person can answer or report, then what only fate
/// changes. It orders guesses and knows no rule; what comes of each is found by running the rules.
/// </summary>
/// <param name="kneeCase">The case.</param>
/// <param name="restsOn">What was told that the outcome rests on.</param>
internal sealed class ChangesToTry(KneeCase kneeCase, IReadOnlyList<CaseChange> restsOn)
{
    private static readonly Finding[] Signs =
        [.. FindingCatalogue.All.Where(info => info.Kind is FindingKind.RedFlag or FindingKind.Precaution).Select(info => info.Finding)];

    private static readonly CaseChange[] Reports = [.. TreatmentCatalogue.Steps.SelectMany(IEnumerable<CaseChange> (step) =>
        [new StepChange(step, StepOutcome.Achieved), new StepChange(step, StepOutcome.Failed)])];

    private static readonly CaseChange[] Ages = [.. AnswerTrials.Ages.Select(age => new AgeChange(age))];

    /// <summary>What may change the verdict on a treatment.</summary>
    internal IEnumerable<CaseChange[]> OnVerdict(Treatment treatment, IReadOnlyList<Finding> waitingFor) =>
    [
        .. Each(waitingFor.Union(FindingCatalogue.Findings.Except(Signs).Where(kneeCase.IsOpen)).SelectMany(YesOrNo)),
        .. StepAfterStep(),
        .. Each(Reports),
        .. Each([new OutcomeChange(treatment, null), new OutcomeChange(treatment, TreatmentOutcome.NoRelief)]),
        .. Each(Signs.Where(kneeCase.IsOpen).Select(Yes)),
        .. Undone(),
        .. Each(Otherwise(kneeCase.Answers.Select(CaseChange (told) => new AnswerChange(told.Key, told.Value)).Except(restsOn))),
        .. Each(Ages),
    ];

    /// <summary>
    /// Every step at once, of which what is needed is then kept: that only a later one is over is possible, but not sensible.
    /// </summary>
    internal IEnumerable<CaseChange[]> StepAfterStep() => [EveryStep(StepOutcome.Achieved), EveryStep(StepOutcome.Failed)];

    /// <summary>What may take a reason away that is given.</summary>
    internal IEnumerable<CaseChange[]> AgainstReason() => [.. Undone(), .. Each(Reports), .. Each(Ages)];

    /// <summary>
    /// What may bring a reason that is absent: one thing, or everything that is open at once, of which what is needed is then kept.
    /// </summary>
    internal IEnumerable<CaseChange[]> ForReason()
    {
        var everyYes = Changed(FindingCatalogue.Findings.Select(Yes));
        return
        [
            .. Each(FindingCatalogue.Findings.SelectMany(YesOrNo)),
            EveryStep(StepOutcome.Failed),
            .. Each(DisplayOrder.Of<Treatment>().Select(treatment => new OutcomeChange(treatment, TreatmentOutcome.Worse))),
            .. Each(Ages),
            [
                .. Changed(DisplayOrder.Of<Treatment>().Select(treatment => new OutcomeChange(treatment, TreatmentOutcome.Ongoing))),
                .. everyYes,
            ],
            everyYes,
            .. Changed(Ages).Select(age => (CaseChange[])[.. everyYes, age]),
        ];
    }

    /// <summary>
    /// What the outcome rests on, told otherwise: each fact, first what is in a person's hands, then all of them at once.
    /// </summary>
    private IEnumerable<CaseChange[]> Undone()
    {
        CaseChange[] otherwise = [.. Otherwise(restsOn).OrderBy(change => change.IsOutOfReach(kneeCase))];
        return otherwise.Length > 1 ? Each(otherwise).Append(otherwise) : Each(otherwise);
    }

    /// <summary>What was told, told otherwise, an outcome left out; nobody tells another age.</summary>
    private static IEnumerable<CaseChange> Otherwise(IEnumerable<CaseChange> told) =>
        told.SelectMany(IEnumerable<CaseChange> (fact) => fact switch
        {
            AnswerChange answer => [answer with { Told = answer.Told == Answer.Yes ? Answer.No : Answer.Yes }],
            OutcomeChange outcome => [outcome with { Told = null }],
            StepChange step => [step with { Told = StepOutcome.InProgress }],
            _ => [],
        });

    private static CaseChange Yes(Finding finding) => new AnswerChange(finding, Answer.Yes);
    private static IEnumerable<CaseChange> YesOrNo(Finding finding) => [Yes(finding), new AnswerChange(finding, Answer.No)];
    private CaseChange[] EveryStep(StepOutcome outcome) => Changed(TreatmentCatalogue.Steps.Select(step => new StepChange(step, outcome)));
    private IEnumerable<CaseChange[]> Each(IEnumerable<CaseChange> changes) => Changed(changes).Select(change => (CaseChange[])[change]);

    /// <summary>Those that are not told so already.</summary>
    private CaseChange[] Changed(IEnumerable<CaseChange> changes) => [.. changes.Where(change => !change.IsToldIn(kneeCase))];
}
