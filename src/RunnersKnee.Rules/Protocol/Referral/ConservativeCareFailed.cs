using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.conservativeCareFailed")]
[Description("A plan with no step left, of which at least one failed, is a reason to see a clinician.")]
[LeadsTo(ReferralCode.ConservativeCareFailed, Urgency.Routine), Tag("RK-18"), Priority(Stage.Steps - 2)]
internal sealed class ConservativeCareFailed : Rule
{
    public override void Define()
    {
        Progress progress = null!;

        When()
            .Match(() => progress, p => p.IsOver, p => p.AnyFailed);

        Then().Yield(_ => new CareFailed(Urgency.Routine, false));
    }
}

/// <summary>Concluded: a reason to see a clinician that follows from the plan, and so never suspends it.</summary>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="OnlyBeforeHost">Whether it holds no longer now that the host's own rules were heard: it stands all the same.</param>
internal sealed record CareFailed(Urgency Urgency, bool OnlyBeforeHost);
