using System.Globalization;

namespace RunnersKnee.Web;

/// <summary>The advice: what matters most on the first screen of a phone, the rest to unfold; also a sheet to print.</summary>
internal static class AdvicePage
{
    /// <summary>The one form of the page, which holds what was told.</summary>
    internal const string Form = "told";

    /// <summary>What is shown of the short form beneath the first screen.</summary>
    private static readonly AdvicePart[] Shown = [AdvicePart.Whom, AdvicePart.Care, AdvicePart.Asked, AdvicePart.Service];

    /// <summary>What the full form has besides, folded.</summary>
    private static readonly AdvicePart[] InFull =
    [
        AdvicePart.Likelihood, AdvicePart.Running, AdvicePart.Step, AdvicePart.Warnings, AdvicePart.LastResort, AdvicePart.Next,
        AdvicePart.About,
    ];

    /// <param name="state">The interview.</param>
    /// <param name="advice">The advice on what was told.</param>
    /// <param name="hasMore">Whether questions are left.</param>
    /// <param name="day">The day that the print-out bears.</param>
    internal static Page Of(InterviewState state, Advice advice, bool hasMore, DateOnly day)
    {
        var brief = advice.ToOutline(new PrintOptions { Case = state.Case });
        var full = advice.ToOutline(new PrintOptions { Detail = AdviceDetail.Full });
        return new Page("Your advice", Html.Of($"""
            <h1>Your advice</h1>
            {Html.Each(brief.FirstScreen, section => OutlineView.Shown(section, Look(section.Part, advice.Referral.Urgency)))}
            {StepLine.Of(advice.Plan)}
            {Html.Each(
                brief.Details.Where(section => Shown.Contains(section.Part)), section => OutlineView.Shown(section, Look(section.Part)))}
            <div class="folded">
            {Html.Each(brief.Details.Where(section => section.Part is AdvicePart.AskFirst or AdvicePart.LeftOut), OutlineView.Folded)}
            {Html.Each(full.Details.Where(section => InFull.Contains(section.Part)), OutlineView.Folded)}
            </div>
            {Html.Each(
                brief.Details.Where(section => section.Part == AdvicePart.Clinician), section => OutlineView.Shown(section, "print-only"))}
            <p class="version">{advice.Disclaimer} Knowledge {advice.Knowledge.Version}.<span class="print-only"> {
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</span></p>
            {Actions(state, hasMore)}
            """));
    }

    private static string Look(AdvicePart part, Urgency urgency = Urgency.None) => part switch
    {
        AdvicePart.Lead => "urgency " + Codes.Of(urgency),
        AdvicePart.NotToDo => "avoid",
        _ => "part",
    };

    private static Html Actions(InterviewState state, bool hasMore) => Html.Of($"""
        <form method="post" action="{InterviewEndpoint.Address}" id="{Form}" class="screen-only">
        {InterviewFields.Write(state)}
        {Html.If(hasMore, $"<h2>There is more to find out</h2><p>More answers could change this advice.</p>")}
        <div class="actions">
        {(hasMore ? QuestionPage.Button(InterviewTurn.GoOn, "Go on with the questions", "primary") : Html.None)}
        {QuestionPage.Button(InterviewTurn.Again, "Back to my answers", "secondary")}
        <button type="button" class="secondary" id="print" hidden>Print this sheet</button>
        <a class="button quiet" href="/">Start afresh</a>
        </div>
        </form>
        """);
}
