namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each treatment on which a finding decides: the answer is part of the reason to recommend it.</summary>
internal sealed class PlannedOnAnswer(TreatmentInfo treatment) : CatalogueRule(treatment, TreatmentStatus.Recommended)
{
    public override string Description => Row.Description!;

    public override void Define()
    {
        PlanStanding plan = null!;
        Answered answer = null!;

        Name($"plan.treatment.{Row.Code}");

        When()
            .Match(() => plan, p => p.IsActive)
            .MatchDecider(() => answer, answered => answered.Finding == Decider)
            .Not<TreatmentStanding>(earlier => earlier.IsSetAside, earlier => earlier.Treatment == Subject);

        Then().Yield(_ => Standing());
    }
}
