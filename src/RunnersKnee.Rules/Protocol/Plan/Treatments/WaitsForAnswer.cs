using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment that waits for a finding.</summary>
[Priority(Stage.Treatments - (int)TreatmentStatus.Conditional)]
internal sealed class WaitsForAnswer(TreatmentInfo treatment) : TreatmentRule(treatment, TreatmentStatus.Conditional)
{
    public override string Description => $"{Row.Code} is conditional while {Codes.Of(Row.WaitsFor!.Value)} is open.";

    public override void Define()
    {
        PlanStanding plan = null!;

        Name($"plan.conditional.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .Not<Answered>(answered => answered.DecidesOnTreatment, answered => answered.Finding == Decider)
            .Not<TreatmentStanding>(earlier => earlier.Status < TreatmentStatus.Conditional, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => new TreatmentStanding(Subject, TreatmentStatus.Conditional));
    }
}
