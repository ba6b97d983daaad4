namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> HostExamples =>
    [
        RuleExample.OfHost("questions.helpFirst", Runner, new RaisedByHost(Urgency.Emergency)),
        RuleExample.OfHost("questions.helpFirst", KneeCase.Empty.WithYes(Finding.LockedKnee), new RaisedByHost(Urgency.Emergency)),
        RuleExample.OfHost("plan.suspendedByHost", Runner, new RaisedByHost(Urgency.Urgent)),
        RuleExample.OfHost("plan.suspendedByHost", KneeCase.Empty, new RaisedByHost(Urgency.Emergency)),
        RuleExample.OfHost("plan.withheldByHost", Runner, new HeldByHost(Treatment.ExerciseBike)),
        RuleExample.OfHost("referral.careFailedBeforeHost", KneeCase.Empty, new CareFailedWithoutHost()),
        RuleExample.OfHost("verdict.withheldByHost", AllFailed.Considering(Treatment.HyaluronicAcidInjection), new HeldByHost(Treatment.HyaluronicAcidInjection)),
    ];
}
