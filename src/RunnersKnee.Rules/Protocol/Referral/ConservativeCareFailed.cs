using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.conservativeCareFailed")]
[Description("A plan with no step left, of which at least one failed, is a reason to see a clinician.")]
[LeadsTo(ReferralCode.ConservativeCareFailed, Urgency.Routine), Tag("RK-18"), Priority(Stage.PlanOver)]
internal sealed class ConservativeCareFailed : Rule
{
    public override void Define()
    {
        Progress progress = null!;

        When()
            .Match(() => progress, p => p.CareHasFailed);

        Then().Yield(_ => new CareFailed(Urgency.Routine));
    }
}

/// <summary>Concluded: a reason to see a clinician that follows from the plan, and so never suspends it.</summary>
internal sealed record CareFailed(Urgency Urgency);
