namespace RunnersKnee.Rules;

/// <summary>
/// Changes of a case that are worth trying, the most sensible first: what a person can answer or report, then what only fate
/// changes. It orders guesses and knows no rule; what comes of each is found by running the rules.
/// </summary>
/// <param name="case">The case.</param>
/// <param name="restsOn">What was told that the outcome rests on.</param>
internal sealed class ChangesToTry(KneeCase @case, IReadOnlyList<CaseChange> restsOn)
{
    private static readonly Finding[] Signs = [.. OfKind(isSafety: true)];
    private static readonly Finding[] Others = [.. OfKind(isSafety: false)];

    /// <summary>What may change the verdict on a treatment.</summary>
    internal IEnumerable<CaseChange[]> OnVerdict(Treatment treatment, IReadOnlyList<Finding> waitingFor) =>
    [
        .. Each(waitingFor.Union(Open(Others)).SelectMany(finding => Told(finding, Answer.Yes, Answer.No))),
        .. StepAfterStep(),
        .. Each(Reports()),
        .. Each(Told(treatment, TreatmentOutcome.Relief, TreatmentOutcome.NoRelief)),
        .. Each(Open(Signs).SelectMany(finding => Told(finding, Answer.Yes))),
        .. Undone(),
        .. Each(Otherwise(@case.Answers.Select(told => CaseChange.Of(told.Key, told.Value)).Except(restsOn))),
        .. Each(Aged()),
    ];

    /// <summary>Every step at once, of which what is needed is then kept: that only a later one is over is possible, but not sensible.</summary>
    internal IEnumerable<CaseChange[]> StepAfterStep() => [EveryStep(StepOutcome.Achieved), EveryStep(StepOutcome.Failed)];
    /// <summary>What may take a reason away that is given.</summary>
    internal IEnumerable<CaseChange[]> AgainstReason() => [.. Undone(), .. Each(Reports()), .. Each(Aged())];

    /// <summary>What may bring a reason that is absent: one thing, or everything that is open at once, of which what is needed is then kept.</summary>
    internal IEnumerable<CaseChange[]> ForReason()
    {
        CaseChange[] signs = [.. Enum.GetValues<Finding>().Except(Others).SelectMany(finding => Told(finding, Answer.Yes))];
        CaseChange[] ongoing = [.. Enum.GetValues<Treatment>().SelectMany(treatment => Told(treatment, TreatmentOutcome.Ongoing))];
        return
        [
            .. Each(Enum.GetValues<Finding>().SelectMany(finding => Told(finding, Answer.Yes, Answer.No))),
            EveryStep(StepOutcome.Failed),
            .. Each(Enum.GetValues<Treatment>().SelectMany(treatment => Told(treatment, TreatmentOutcome.Worse))),
            .. Each(Aged()),
            [.. ongoing, .. signs],
            signs,
            .. Aged().Select(age => (CaseChange[])[.. signs, age]),
        ];
    }

    /// <summary>What the outcome rests on, told otherwise: each fact, then all of them at once.</summary>
    private IEnumerable<CaseChange[]> Undone()
    {
        CaseChange[] otherwise = [.. Otherwise(restsOn)];
        return [.. Each(otherwise), .. otherwise.Length > 1 ? [otherwise] : Array.Empty<CaseChange[]>()];
    }

    private static IEnumerable<CaseChange> Otherwise(IEnumerable<CaseChange> told) => told.Where(fact => fact.Kind != FactKind.Age).Select(fact => fact.Kind switch
    {
        FactKind.Finding => CaseChange.Of((Finding)fact.Subject, fact.Value == (int)Answer.Yes ? Answer.No : Answer.Yes),
        FactKind.Treatment => CaseChange.Of((Treatment)fact.Subject, TreatmentOutcome.Relief),
        _ => CaseChange.Of((TreatmentStep)fact.Subject, StepOutcome.InProgress),
    });

    private IEnumerable<CaseChange> Reports() =>
        TreatmentCatalogue.Steps.SelectMany(step => Changed([CaseChange.Of(step, StepOutcome.Achieved), CaseChange.Of(step, StepOutcome.Failed)]));

    private CaseChange[] EveryStep(StepOutcome outcome) => [.. Changed(TreatmentCatalogue.Steps.Select(step => CaseChange.Of(step, outcome)))];
    private IEnumerable<CaseChange> Aged() => Changed(AnswerTrials.Ages.Select(age => CaseChange.OfAge(age)));
    private IEnumerable<CaseChange> Told(Finding finding, params Answer[] answers) => Changed(answers.Select(answer => CaseChange.Of(finding, answer)));

    private IEnumerable<CaseChange> Told(Treatment treatment, params TreatmentOutcome[] outcomes) =>
        Changed(outcomes.Select(outcome => CaseChange.Of(treatment, outcome)));

    private IEnumerable<CaseChange> Changed(IEnumerable<CaseChange> changes) => changes.Where(change => change.ValueIn(@case) != change.Value);
    private IEnumerable<Finding> Open(IEnumerable<Finding> findings) => findings.Where(@case.IsOpen);
    private static IEnumerable<CaseChange[]> Each(IEnumerable<CaseChange> changes) => changes.Select(change => (CaseChange[])[change]);

    private static IEnumerable<Finding> OfKind(bool isSafety) => FindingCatalogue.All
        .Where(info => info.Kind is FindingKind.RedFlag or FindingKind.Precaution == isSafety).Select(info => info.Finding);
}
