namespace RunnersKnee.Rules;

/// <content>The plan and the last resort, with what calls for care.</content>
internal sealed partial class AdviceAssembly
{
    private readonly Contraindicated[] _contraindicated = [.. conclusions.All<Contraindicated>().Select(concluded => concluded.Value)];
    private readonly Cautioned[] _cautioned = [.. conclusions.All<Cautioned>().Select(concluded => concluded.Value)];
    private readonly Func<Finding, bool> _isOpen = kneeCase.IsOpen;

    private TreatmentPlan Plan()
    {
        var steps = conclusions.Single<Progress>() is { } progress ? Steps(progress.Value) : [];
        return new TreatmentPlan
        {
            Status = conclusions.Single<PlanStanding>()!.Value.Value.Status,
            CurrentStep = steps.FirstOrDefault(static step => step.Status == PlanStepStatus.Current)?.Step,
            Steps = steps,
        };
    }

    private PlanStep[] Steps(Progress progress)
    {
        var treatments = Each<TreatmentStanding, Recommendation>(Recommend, static treatment => DisplayOrder.PlaceOf(treatment.Treatment));
        return [.. TreatmentCatalogue.Steps.Select(step => Step(step, progress[step], treatments))];
    }

    private PlanStep Step(TreatmentStep step, PlanStepStatus status, Recommendation[] treatments) => new()
    {
        Step = step,
        Title = texts.Of(step),
        Text = texts[TextKeys.Text(step)],
        Status = status,
        Recommendations = [.. treatments.Where(treatment => TreatmentCatalogue.Get(treatment.Treatment).Step == step)],
    };

    private Recommendation Recommend(Concluded<TreatmentStanding> standing)
    {
        var treatment = TreatmentCatalogue.Get(standing.Value.Treatment);
        return new Recommendation
        {
            Treatment = treatment.Treatment,
            Name = texts.NameOf(treatment.Treatment),
            Status = standing.Value.Status,
            Origin = treatment.Origin,
            Statements = treatment.Statements,
            Text = texts.Of(treatment.Treatment),
            Dose = treatment.Dose,
            InUse = kneeCase.Outcomes.Find(treatment.Treatment) is { } outcome && new OutcomeTold(treatment.Treatment, outcome).IsInUse(),
            WaitingFor = WaitingFor(standing.Value),
            ContraindicatedBy = ContraindicatedBy(treatment.Treatment),
            WithheldBy = local.WithheldBy(treatment.Treatment),
            Unanswered = Unanswered(treatment.Treatment),
            Cautions = Cautions(treatment.Treatment),
            Because = explanations.Of(standing.Fact),
            Evidence = texts.EvidenceOn(treatment.Statements, Codes.Of(treatment.Treatment)),
        };
    }

    /// <summary>The finding that a treatment waits for while it is conditional.</summary>
    private static Finding[] WaitingFor(TreatmentStanding? standing) =>
        standing is { Status: TreatmentStatus.Conditional } && TreatmentCatalogue.Get(standing.Treatment).WaitsFor is { } finding
            ? [finding]
            : [];

    private LastResort LastResort(TreatmentPlan plan)
    {
        var reached = conclusions.Single<LastResortOpened>();
        return new LastResort
        {
            Reached = reached is not null,
            Text = reached is null ? null : texts[TextKeys.LastResortText],
            Outstanding = [.. plan.Steps.Where(step => step.Status != PlanStepStatus.Failed).Select(step => step.Step)],
            Options = Each<LastResortOffer, LastResortOption>(Option, static option => DisplayOrder.PlaceOf(option.Treatment)),
            Because = reached is { } opened ? explanations.Of(opened.Fact) : [],
        };
    }

    private LastResortOption Option(Concluded<LastResortOffer> offer)
    {
        var treatment = offer.Value.Treatment;
        var statements = LastResortTable.Find(treatment)!.Statements;
        return new LastResortOption
        {
            Treatment = treatment,
            Name = texts.NameOf(treatment),
            Standing = offer.Value.Standing,
            Statements = statements,
            Text = texts[TextKeys.LastResort(treatment)],
            Cautions = Cautions(treatment),
            Unanswered = UnansweredWithAge(treatment),
            Because = explanations.Of(offer.Fact),
            Evidence = texts.EvidenceOn(statements, Codes.Of(treatment)),
        };
    }

    private Finding[] ContraindicatedBy(Treatment treatment) => _contraindicated.Length == 0
        ? []
        :
        [
            .. _contraindicated.Where(contraindicated => contraindicated.Treatment == treatment)
                .Select(contraindicated => contraindicated.By)
                .Order(DisplayOrder.By<Finding>()),
        ];

    /// <summary>The cautions on a treatment: the protocol's in the order of the findings, then the host's.</summary>
    private Caution[] Cautions(Treatment treatment) => _cautioned.Length == 0
        ? local.Cautions(treatment)
        :
        [
            .. _cautioned.Where(caution => caution.Treatment == treatment).OrderBy(caution => caution.Place)
                .Select(caution => new Caution { Code = caution.Code, Text = texts[TextKeys.Caution(treatment, caution.Code)] }),
            .. local.Cautions(treatment),
        ];

    /// <summary>The findings that would rule a treatment out and are open.</summary>
    private Finding[] Unanswered(Treatment treatment) => [.. PrecautionTable.Get(treatment).Contraindications.Where(_isOpen)];

    /// <summary>
    /// The same, after the age where it was not told and the treatment is one of the last resort, which is not for the young.
    /// </summary>
    private QuestionSubject[] UnansweredWithAge(Treatment treatment)
    {
        QuestionSubject[] findings = [.. Unanswered(treatment).Select(finding => (QuestionSubject)finding)];
        return kneeCase.Age is null && LastResortTable.Find(treatment) is not null ? [QuestionSubject.Age, .. findings] : findings;
    }
}
