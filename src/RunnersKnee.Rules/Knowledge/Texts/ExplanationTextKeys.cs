namespace RunnersKnee.Rules;

/// <summary>The keys of the words of explanations.</summary>
internal static class ExplanationTextKeys
{
    internal static IEnumerable<string> All =>
    [
        .. Codes.All<ExplanationTopic>().Select(topic => "explain.topic." + topic),
        .. Codes.All<Verdict>().Select(verdict => "explain.verdict." + verdict),
        .. Conditions.Select(name => "explain." + name),
    ];

    private static readonly string[] Conditions =
    [
        "referral.present", "referral.absent", "warning.none",
        "lastResort.reached", "lastResort.option", "lastResort.noOption", "lastResort.notReached",
        "answeredYes", "answeredNo", "open",
        "ageUnder12", "ageUnder16", "ageFrom55", "ageNotUnder18",
        "worse", "tried", "reportedAchieved", "reportedFailed", "nothingReported",
        "allOf", "anyOf", "noneOf", "otherwise",
        "shown", "warrantsPlan", "suspending", "hasContraindications", "needsFinding", "waitsForFinding",
        "oneOfTheLastResort", "warnedAgainst", "isHyaluronicAcid", "additionWhileOff", "inPlan",
        "age", "considering", "notTold", "before", "outOfReach", "note",
    ];
}
