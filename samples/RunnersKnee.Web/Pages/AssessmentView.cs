namespace RunnersKnee.Web;

/// <summary>How likely it is runner's knee, what speaks for it, and what may contribute.</summary>
internal static class AssessmentView
{
    internal static Html Of(Advice advice) => Html.Of($"""
        <section aria-labelledby="assessment">
        <h2 id="assessment">What it looks like</h2>
        <p><strong>{Words.Sentence(Words.Of(advice.Assessment.Likelihood))}.</strong></p>
        {NotesView.Of(advice, NoteCode.OtherCause, NoteCode.ExamNeeded, NoteCode.ImagingDoesNotExclude)}
        {Contributors(advice.Assessment)}
        <details><summary>What this rests on</summary>
        <ul>
        {Criteria(advice.Assessment, CriterionStatus.Met, "Speaks for it")}
        {Criteria(advice.Assessment, CriterionStatus.NotMet, "Not there")}
        {Criteria(advice.Assessment, CriterionStatus.Open, "Not known")}
        </ul>
        </details>
        </section>
        """);

    private static Html Contributors(Assessment assessment) => Html.If(assessment.Contributors.Count > 0, $"""
        <p>What may contribute: {Words.List(assessment.Contributors.Select(contributor => contributor.Finding))}.</p>
        """);

    private static Html Criteria(Assessment assessment, CriterionStatus status, string words)
    {
        var findings = Words.List(assessment.Criteria
            .Where(criterion => criterion.Status == status)
            .Select(criterion => criterion.Finding));
        return Html.If(findings.Length > 0, $"<li><strong>{words}:</strong> {findings}.</li>");
    }
}
