namespace RunnersKnee.Rules;

/// <summary>The words of follow-ups and replays.</summary>
internal static class FollowUpTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("followUp.since", "Since last time, this was told differently:"),
        new("followUp.sameFacts", "Since last time, nothing was told differently."),
        new("followUp.came", "new"),
        new("followUp.went", "no longer"),
        new("followUp.likelihood", "how likely runner's knee is"),
        new("followUp.plan", "whether the plan is offered"),
        new("followUp.lastResort", "the last resort is reached"),
        new("followUp.option", "an option of the last resort"),
        new("followUp.urgency", "how soon to see a clinician"),
        new("followUp.contributor", "contributing cause"),
        new("followUp.currentStep", "step to work on"),
        new("followUp.ruledOutBy", "ruled out by"),
        new("followUp.outstanding", "still to do"),
        new("replay.same", "The same facts give the same advice"),
        new("replay.different", "The same facts give another advice now"),
    ];
}
