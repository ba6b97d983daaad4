namespace RunnersKnee.Rules;

/// <summary>The verdict on one treatment; the placeholder stands for its name.</summary>
internal static class VerdictTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("verdict.contraindicated",
            "{treatment}: leave this out. Something in your answers rules it out, so ask a pharmacist or doctor what would "
            + "suit you instead."),
        new("verdict.deferToClinician", "{treatment}: wait with this. A clinician should see you first and can then help you decide."),
        new("verdict.tried",
            "{treatment}: this has been tried, or the step it belongs to has not helped. There is no need to repeat it; a "
            + "clinician can help you choose what comes next."),
        new("verdict.avoid",
            "{treatment}: the protocol advises against this for runner's knee. If a clinician has already advised it for you, "
            + "talk to them before you change anything."),
        new("verdict.lastResort",
            "{treatment}: the steps of the plan have not helped, so the protocol no longer rules this out. That is not a "
            + "recommendation; talk it over with a clinician before you start."),
        new("verdict.notAssessed",
            "{treatment}: no answer yet, because what is known so far does not point clearly enough to runner's knee. More "
            + "answers or an examination could change that."),
        new("verdict.notYet", "{treatment}: not yet. The protocol goes in order, and the turn for this has not come."),
        new("verdict.notCovered",
            "{treatment}: not part of the protocol. It comes from published guidance, which is switched off here; a "
            + "physiotherapist or doctor can tell you more."),
        new("verdict.notIndicated", "{treatment}: no need for this. It is meant for something that does not apply to you, going by your answers."),
        new("verdict.conditional", "{treatment}: this depends on an answer that is still missing. Find that out first, then check again."),
        new("verdict.recommended", "{treatment}: recommended now, as part of the step you are on. Keep to its limits and read any cautions first."),
        new("verdict.withheld",
            "{treatment}: held back by a rule of the service you are using. Ask them or a clinician for the reason and for "
            + "what to do instead."),
    ];
}
