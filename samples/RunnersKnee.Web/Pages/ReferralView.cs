namespace RunnersKnee.Web;

/// <summary>Whether to see a clinician, how soon and why.</summary>
internal static class ReferralView
{
    internal static Html Of(Advice advice, WhyView why) => Html.Of($"""
        <section aria-labelledby="see" class="urgency {Codes.Of(advice.Referral.Urgency)}">
        <h2 id="see">{AdviceTexts.English.Sentence(advice.Referral.Urgency, advice.OpenWarningSigns?.Count)}</h2>
        {Html.Each(advice.Referral.Reasons, reason => Html.Of($"<p>{reason.Text}</p>{why.Of(reason)}"))}
        {Html.If(advice.Running is { Advice: not RunningAdvice.DoesNotRun }, $"<p><strong>{advice.Running?.Text}</strong></p>")}
        {(IsSilent(advice) ? Open : NotesView.Of(advice, NoteCode.RedFlagsOpen))}
        </section>
        """);

    private static Html Open => Html.Of($"""
        <p class="caution">Not every sign that cannot wait is ruled out yet. If you are unsure about one, ask a doctor or a pharmacist.</p>
        """);

    /// <summary>Whether signs are open and no note says so, as there is none while too little is known of the knee.</summary>
    private static bool IsSilent(Advice advice) =>
        advice.OpenWarningSigns is not { Count: 0 } && advice.Notes.All(note => note.Code != NoteCode.RedFlagsOpen);
}
