using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment that waits for a finding.</summary>
[Description("A treatment is conditional while the finding that it waits for is open.")]
[Priority(Stage.Treatments - (int)TreatmentStatus.Conditional)]
internal sealed class WaitsForAnswer(TreatmentInfo treatment) : Rule, ITableRule
{
    public string Description => $"{treatment.Code} is conditional while {Codes.Of(treatment.WaitsFor!.Value)} is open.";

    public IReadOnlyList<string> RestsOn => treatment.RestsOn;

    public string LeadsTo => Outcome.Of(treatment.Treatment, TreatmentStatus.Conditional);

    private Treatment Subject => treatment.Treatment;

    private Finding Decider => treatment.DependsOn!.Value;

    public override void Define()
    {
        PlanStanding plan = null!;

        Name($"plan.conditional.{treatment.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .Not<Answered>(answered => answered.DecidesOnTreatment, answered => answered.Finding == Decider)
            .Not<TreatmentStanding>(earlier => earlier.Status < TreatmentStatus.Conditional, earlier => earlier.Treatment == Subject);

        Then()
            .Yield(_ => new TreatmentStanding(Subject, TreatmentStatus.Conditional));
    }
}
