namespace RunnersKnee.Rules;

/// <summary>The keys of the words of follow-ups and replays.</summary>
internal static class FollowUpTextKeys
{
    internal static IReadOnlyList<string> All { get; } =
    [
        "followUp.since", "followUp.sameFacts",
        "followUp.came", "followUp.went",
        "followUp.likelihood", "followUp.plan", "followUp.lastResort", "followUp.option",
        "followUp.urgency", "followUp.contributor", "followUp.currentStep", "followUp.ruledOutBy", "followUp.outstanding",
        "replay.same", "replay.different",
    ];
}
