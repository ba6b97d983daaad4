using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

internal sealed partial class AdviceAssembly
{
    private TreatmentPlan Plan()
    {
        var steps = Steps();
        return new TreatmentPlan
        {
            Status = conclusions.Single<PlanStanding>()!.Value.Value.Status,
            CurrentStep = steps.FirstOrDefault(static step => step.Status == PlanStepStatus.Current)?.Step,
            Steps = steps,
        };
    }

    private PlanStep[] Steps()
    {
        if (conclusions.Single<Progress>() is not { Value: var progress })
            return [];

        var treatments = Each<TreatmentStanding, Recommendation>(Recommend, static treatment => (int)treatment.Treatment);
        return [.. TreatmentCatalogue.Steps.Select(step => Step(step, progress[step], treatments))];
    }

    private PlanStep Step(TreatmentStep step, PlanStepStatus status, Recommendation[] treatments) => new()
    {
        Step = step,
        Title = texts.Of(step),
        Text = texts.OfText(step),
        Status = status,
        Recommendations = [.. treatments.Where(treatment => TreatmentCatalogue.Get(treatment.Treatment).Step == step)],
    };

    private Recommendation Recommend(Concluded<TreatmentStanding> standing)
    {
        var treatment = TreatmentCatalogue.Get(standing.Value.Treatment);
        return new Recommendation
        {
            Treatment = treatment.Treatment,
            Status = standing.Value.Status,
            Origin = treatment.Origin,
            Statements = treatment.Statements,
            Text = texts.Of(treatment.Treatment),
            Dose = treatment.Dose,
            WaitingFor = WaitingFor(standing.Value),
            ContraindicatedBy = ContraindicatedBy(treatment.Treatment),
            Unanswered = Unanswered(treatment.Treatment),
            Cautions = Cautions(treatment.Treatment),
            Because = Because<TreatmentStanding>(standing),
            Evidence = texts.EvidenceOn(treatment.Statements, Codes.Of(treatment.Treatment)),
        };
    }

    /// <summary>The finding that a treatment waits for while it is conditional.</summary>
    private static Finding[] WaitingFor(TreatmentStanding? standing) =>
        standing is { Status: TreatmentStatus.Conditional } && TreatmentCatalogue.Get(standing.Treatment).WaitsFor is { } finding ? [finding] : [];
}
