namespace RunnersKnee.Rules;

/// <summary>The words of explanations: outcomes in short, and what would change them.</summary>
internal static class ExplanationTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("explain.verdict.contraindicated", "ruled out"),
        new("explain.verdict.deferToClinician", "on hold until a clinician has seen you"),
        new("explain.verdict.tried", "counted as tried"),
        new("explain.verdict.avoid", "advised against"),
        new("explain.verdict.lastResort", "a last resort"),
        new("explain.verdict.notAssessed", "not assessed yet"),
        new("explain.verdict.notYet", "not due yet"),
        new("explain.verdict.notCovered", "not part of the protocol"),
        new("explain.verdict.notIndicated", "not needed"),
        new("explain.verdict.conditional", "dependent on an open question"),
        new("explain.verdict.recommended", "recommended"),
        new("explain.verdict.withheld", "held back by the service"),
        new("explain.referral.present", "a reason to see a clinician"),
        new("explain.referral.absent", "no reason so far to see a clinician"),
        new("explain.wouldBe", "would be"),
        new("explain.if", "if"),
        new("explain.and", "and"),
        new("explain.age", "age"),
        new("explain.considering", "asked about"),
        new("explain.notTold", "not told"),
        new("explain.before", "before"),
        new("explain.neverLifted", "Nothing that can be answered or reported changes this."),
        new("explain.outOfReach", "Nothing was found that could be answered or reported to open the way to it."),
        new("explain.referral.outOfReach", "Nothing was found that would change this."),
        new("explain.note",
            "This shows how the advice depends on what was told. It does not suggest changing a treatment or a medicine; ask a "
            + "pharmacist or doctor before you do."),
    ];
}
