namespace RunnersKnee.Rules;

/// <summary>The keys of the words of explanations.</summary>
internal static class ExplanationTextKeys
{
    internal static IEnumerable<string> All =>
    [
        .. Codes.All<Verdict>().Select(verdict => "explain.verdict." + verdict),
        "explain.referral.present", "explain.referral.absent", "explain.wouldBe", "explain.if", "explain.and",
        "explain.age", "explain.considering", "explain.notTold", "explain.before",
        "explain.neverLifted", "explain.outOfReach", "explain.referral.outOfReach", "explain.note",
    ];
}
