namespace RunnersKnee.Web;

/// <summary>Whether to see a clinician, how soon and why.</summary>
internal static class ReferralView
{
    internal static Html Of(Advice advice, WhyView why) => Html.Of($"""
        <section aria-labelledby="see" class="urgency {Codes.Of(advice.Referral.Urgency)}">
        <h2 id="see">{Words.Of(advice.Referral.Urgency)}</h2>
        {Html.Each(advice.Referral.Reasons, reason => Html.Of($"<p>{reason.Text}</p>{why.Of(reason)}"))}
        {NotesView.Of(advice, NoteCode.RedFlagsOpen)}
        </section>
        """);
}
