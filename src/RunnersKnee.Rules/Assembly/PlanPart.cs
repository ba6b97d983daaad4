using NRules.RuleModel;

namespace RunnersKnee.Rules;

internal static class PlanPart
{
    internal static TreatmentPlan Of(Material material, PrecautionNotes precautions)
    {
        var steps = Steps(material, precautions);
        return new TreatmentPlan
        {
            Status = material.Conclusions.Single<Protocol.PlanStanding>()!.Value.Value.Status,
            CurrentStep = Array.Find(steps, static step => step.Status == PlanStepStatus.Current)?.Step,
            Steps = steps,
        };
    }

    private static PlanStep[] Steps(Material material, PrecautionNotes precautions)
    {
        if (material.Conclusions.Single<Protocol.Progress>() is not { Value: var progress })
            return [];

        var treatments = material.Conclusions.Map<Protocol.TreatmentStanding, Recommendation>(
            material, (from, standing, fact) => Recommend(from, precautions, standing, fact));
        Array.Sort(treatments, static (one, other) => one.Treatment - other.Treatment);
        return [.. TreatmentCatalogue.Steps.Select(step => Step(material, step, progress[step], treatments))];
    }

    private static PlanStep Step(Material material, TreatmentStep step, PlanStepStatus status, Recommendation[] treatments) => new()
    {
        Step = step,
        Title = material.Wording.Of(step),
        Text = material.Wording.OfText(step),
        Status = status,
        Recommendations = Array.FindAll(treatments, treatment => TreatmentCatalogue.Get(treatment.Treatment).Step == step),
    };

    private static Recommendation Recommend(
        Material material, PrecautionNotes precautions, Protocol.TreatmentStanding standing, IFact fact)
    {
        var treatment = TreatmentCatalogue.Get(standing.Treatment);
        return new Recommendation
        {
            Treatment = treatment.Treatment,
            Status = standing.Status,
            Origin = treatment.Origin,
            Statements = treatment.Statements,
            Text = material.Wording.Of(treatment.Treatment),
            Dose = treatment.Dose,
            WaitingFor = WaitingFor(standing),
            ContraindicatedBy = precautions.ContraindicatedBy(treatment.Treatment),
            Unanswered = material.Unanswered(treatment.Treatment),
            Cautions = precautions.Cautions(treatment.Treatment),
            Because = material.Because(fact),
            Evidence = material.Wording.EvidenceOn(treatment.Statements, Codes.Of(treatment.Treatment)),
        };
    }

    /// <summary>The finding that a treatment waits for while it is conditional.</summary>
    internal static IReadOnlyList<Finding> WaitingFor(Protocol.TreatmentStanding? standing) =>
        standing is { Status: TreatmentStatus.Conditional } && TreatmentCatalogue.Get(standing.Treatment).WaitsFor is { } finding
            ? [finding]
            : [];
}
