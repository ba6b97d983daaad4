using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>How well the case fits runner's knee, what speaks for it and what may contribute.</summary>
internal static class AssessmentView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        var (assessment, labels) = (advice.Assessment, context.Labels);
        yield return new Heading("What it looks like");
        yield return Lines.Paragraph(Labels.Sentence(labels.Of(assessment.Likelihood)) + ".", Palette.Name);
        foreach (var line in NotesView.Of(advice, context, NoteCode.OtherCause, NoteCode.ExamNeeded, NoteCode.ImagingDoesNotExclude))
            yield return line;
        foreach (var line in WhyView.Grounds([], context.Why ? assessment.Because : []))
            yield return line;

        if (context.Why)
        {
            foreach (var line in assessment.Criteria.SelectMany(criterion => Criterion(criterion, context)))
                yield return line;
        }
        else
        {
            foreach (var line in Summary(assessment, labels))
                yield return line;
        }

        if (assessment.Contributors.Count > 0)
            yield return Lines.Paragraph("What may contribute:");
        foreach (var line in assessment.Contributors.SelectMany(contributor => Contributor(contributor, context)))
            yield return line;
    }

    private static IEnumerable<IRenderable> Summary(Assessment assessment, Labels labels)
    {
        (CriterionStatus Status, string Words)[] groups =
            [(CriterionStatus.Met, "Speaks for it"), (CriterionStatus.NotMet, "Not there"), (CriterionStatus.Open, "Not known")];
        foreach (var (status, words) in groups)
        {
            Finding[] findings = [.. assessment.Criteria.Where(criterion => criterion.Status == status).Select(criterion => criterion.Finding)];
            if (findings.Length > 0)
                yield return Lines.Item(($"{words}: ", Palette.Name), (labels.List(findings), Palette.Plain));
        }
    }

    private static IEnumerable<IRenderable> Criterion(CriterionAssessment criterion, ViewContext context) =>
    [
        Lines.Item(
            ($"{Labels.Sentence(context.Labels.Of(criterion.Finding))}: {context.Labels.Of(criterion.Status)}", Palette.Plain),
            EvidenceView.Mark(criterion.Evidence, context.Labels)),
        .. EvidenceView.Of(criterion.Evidence, context),
        .. WhyView.Of(criterion.Statements, [], criterion.Evidence, context),
    ];

    private static IEnumerable<IRenderable> Contributor(Contributor contributor, ViewContext context) =>
    [
        Lines.Item(
            (Labels.Sentence(context.Labels.Of(contributor.Finding)), Palette.Plain),
            EvidenceView.Mark(contributor.Evidence, context.Labels)),
        .. EvidenceView.Of(contributor.Evidence, context),
        .. WhyView.Of(contributor.Statements, [], contributor.Evidence, context),
    ];
}
