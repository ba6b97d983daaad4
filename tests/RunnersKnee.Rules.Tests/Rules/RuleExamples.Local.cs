namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> LocalExamples =>
    [
        RuleExample.OfLocal("questions.helpFirst", Runner, new RaisedLocally(Urgency.Emergency)),
        RuleExample.OfLocal("questions.helpFirst", KneeCase.Empty.WithYes(Finding.LockedKnee), new RaisedLocally(Urgency.Emergency)),
        RuleExample.OfLocal("plan.suspendedLocally", Runner, new RaisedLocally(Urgency.Urgent)),
        RuleExample.OfLocal("plan.suspendedLocally", KneeCase.Empty, new RaisedLocally(Urgency.Emergency)),
        RuleExample.OfLocal("plan.withheldLocally", Runner, new HeldLocally(Treatment.ExerciseBike)),
        RuleExample.OfLocal("referral.careFailedBeforeLocalRules", KneeCase.Empty, new CareFailedWithoutLocalRules()),
        RuleExample.OfLocal(
            "verdict.withheldLocally",
            AllFailed.Considering(Treatment.HyaluronicAcidInjection),
            new HeldLocally(Treatment.HyaluronicAcidInjection)),
    ];
}
