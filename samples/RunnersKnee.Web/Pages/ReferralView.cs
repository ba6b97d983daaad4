namespace RunnersKnee.Web;

/// <summary>Whether to see a clinician, how soon and why.</summary>
internal static class ReferralView
{
    internal static Html Of(KneeCase @case, Advice advice, WhyView why) => Html.Of($"""
        <section aria-labelledby="see" class="urgency {Codes.Of(advice.Referral.Urgency)}">
        <h2 id="see">{Words.Of(advice.Referral.Urgency)}</h2>
        {Html.Each(advice.Referral.Reasons, reason => Html.Of($"<p>{reason.Text}</p>{why.Of(reason)}"))}
        {(IsLeftOpen(@case, advice) ? Open : NotesView.Of(advice, NoteCode.RedFlagsOpen))}
        </section>
        """);

    private static Html Open => Html.Of($"""
        <p class="caution">Not every sign that cannot wait is ruled out yet. If you are unsure about one, ask a doctor or a pharmacist.</p>
        """);

    /// <summary>
    /// Whether a sign that cannot wait is open and the advice does not say so, as it is silent about that while too little is
    /// known of the knee.
    /// </summary>
    private static bool IsLeftOpen(KneeCase @case, Advice advice) =>
        advice.Notes.All(note => note.Code != NoteCode.RedFlagsOpen)
        && Topics.Of(Topic.Emergencies).Any(finding => @case[finding] is null or Answer.Unknown);
}
