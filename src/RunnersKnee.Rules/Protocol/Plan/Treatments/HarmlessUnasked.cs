using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment that is for a finding and does not wait for it, as it does no harm.</summary>
[Priority(Stage.Treatments - (int)TreatmentStatus.Recommended)]
internal sealed class HarmlessUnasked(TreatmentInfo treatment) : TreatmentRule(treatment, TreatmentStatus.Recommended)
{
    public override string Description => $"{Row.Code} does no harm, so it is recommended while {Codes.Of(Row.Needs!.Value)} is open.";

    public override void Define()
    {
        PlanStanding plan = null!;

        Name($"plan.unasked.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .Not<Answered>(answered => answered.DecidesOnTreatment, answered => answered.Finding == Decider)
            .Not<TreatmentStanding>(earlier => earlier.IsSetAside, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => new TreatmentStanding(Subject, TreatmentStatus.Recommended));
    }
}
