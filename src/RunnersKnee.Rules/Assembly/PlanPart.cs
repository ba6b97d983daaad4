namespace RunnersKnee.Rules;

internal static class PlanPart
{
    internal static TreatmentPlan Of(Material material, PrecautionNotes precautions)
    {
        var steps = Steps(material, precautions);
        return new TreatmentPlan
        {
            Status = material.Conclusions.Single<Protocol.PlanStanding>()!.Value.Value.Status,
            CurrentStep = Array.Find(steps, step => step.Status == PlanStepStatus.Current)?.Step,
            Steps = steps,
        };
    }

    private static PlanStep[] Steps(Material material, PrecautionNotes precautions)
    {
        var standings = material.Conclusions.All<Protocol.TreatmentStanding>();
        standings.Sort((one, other) => one.Value.Treatment.CompareTo(other.Value.Treatment));
        return
        [
            .. material.Conclusions.All<Protocol.StepSettled>().Select(step => (step.Value.Step, step.Value.Status))
                .Concat(material.Conclusions.All<Protocol.StepTurn>().Select(step => (step.Value.Step, step.Value.Status)))
                .OrderBy(step => step.Step)
                .Select(step => new PlanStep
                {
                    Step = step.Step,
                    Title = material.Wording.Of(step.Step),
                    Status = step.Status,
                    Recommendations =
                    [
                        .. standings.Where(standing => standing.Value.Step == step.Step)
                            .Select(standing => Recommend(material, precautions, standing)),
                    ],
                }),
        ];
    }

    private static Recommendation Recommend(Material material, PrecautionNotes precautions, Concluded<Protocol.TreatmentStanding> standing)
    {
        var treatment = TreatmentCatalogue.Get(standing.Value.Treatment);
        return new Recommendation
        {
            Treatment = treatment.Treatment,
            Status = standing.Value.Status,
            Origin = treatment.Origin,
            Statements = treatment.Statements,
            Text = material.Wording.Of(treatment.Treatment),
            Dose = treatment.Dose,
            WaitingFor = WaitingFor(standing.Value),
            ContraindicatedBy = precautions.ContraindicatedBy(treatment.Treatment),
            Unanswered = material.Unanswered(treatment.Treatment),
            Cautions = precautions.Cautions(treatment.Treatment),
            Because = material.Because(standing.Fact),
            Evidence = material.Evidence.Of(treatment.Statements, Codes.Of(treatment.Treatment)),
        };
    }

    /// <summary>The finding that a treatment waits for while it is conditional.</summary>
    internal static IReadOnlyList<Finding> WaitingFor(Protocol.TreatmentStanding? standing) =>
        standing is { Status: TreatmentStatus.Conditional } && TreatmentCatalogue.Get(standing.Treatment).WaitsFor is { } finding
            ? [finding]
            : [];
}
