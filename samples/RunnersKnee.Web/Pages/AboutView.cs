namespace RunnersKnee.Web;

/// <summary>What the protocol says of the condition, and what the advice is and is not.</summary>
internal static class AboutView
{
    internal static Html Of(Advice advice) => Html.Of($"""
        {Condition(NotesView.Of(advice, NoteCode.AboutCondition, NoteCode.UntreatedRisk))}
        <section aria-labelledby="note">
        <h2 id="note">Please note</h2>
        <p>{advice.Disclaimer}</p>
        <p class="version">Knowledge {advice.Knowledge.Version}</p>
        </section>
        """);

    private static Html Condition(Html notes) =>
        Html.If(notes.ToString().Length > 0, $"<details><summary>About runner’s knee</summary>{notes}</details>");
}
