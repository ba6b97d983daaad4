using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>The current step: what is recommended with its limits and cautions, what waits, what is left out, and what to ask oneself first.</summary>
internal static class StepView
{
    internal static IEnumerable<IRenderable> Of(PlanStep step, ViewContext context) =>
    [
        Lines.Paragraph(step.Title + ".", Palette.Name),
        .. With(step, TreatmentStatus.Recommended).SelectMany(item => Recommended(item, context)),
        .. With(step, TreatmentStatus.Conditional).SelectMany(item => Conditional(item, context)),
        .. AskFirstView.Of(step, context.Labels),
        .. LeftOut(step, context),
    ];

    private static IEnumerable<IRenderable> Recommended(Recommendation item, ViewContext context) =>
    [
        Lines.Blank,
        Name(item, context.Labels),
        Lines.Detail(item.Text),
        .. CautionsView.Of(item.Cautions),
        .. EvidenceView.Of(item.Evidence, context),
        .. WhyView.Of(item.Statements, item.Because, item.Evidence, context),
    ];

    private static IEnumerable<IRenderable> Conditional(Recommendation item, ViewContext context) =>
    [
        Lines.Blank,
        Name(item, context.Labels),
        Lines.Detail(("Depends on your answer: ", Palette.Name), (string.Join(" ", item.WaitingFor.Select(context.Labels.Question)), Palette.Plain)),
        Lines.Detail(item.Text),
        .. CautionsView.Of(item.Cautions),
        .. EvidenceView.Of(item.Evidence, context),
        .. WhyView.Of(item.Statements, item.Because, item.Evidence, context),
    ];

    private static IEnumerable<IRenderable> LeftOut(PlanStep step, ViewContext context)
    {
        Recommendation[] items =
            [.. With(step, TreatmentStatus.Withheld), .. With(step, TreatmentStatus.NotIndicated), .. With(step, TreatmentStatus.Tried)];
        if (items.Length == 0)
            yield break;

        yield return Lines.Blank;
        yield return Lines.Paragraph("Left out:", Palette.Name);
        foreach (var item in items)
        {
            yield return Lines.Item((LeftOutView.Of(item, context.Labels), Palette.Plain));
            foreach (var line in WhyView.Of(item.Statements, item.Because, item.Evidence, context))
                yield return line;
        }
    }

    private static IRenderable Name(Recommendation item, Labels labels) => item.Origin == Origin.Guideline
        ? Lines.Item((labels.Of(item.Treatment), Palette.Name), ($" [{labels.Of(item.Origin)}]", Palette.Aside), EvidenceView.Mark(item.Evidence, labels))
        : Lines.Item((labels.Of(item.Treatment), Palette.Name), EvidenceView.Mark(item.Evidence, labels));

    private static IEnumerable<Recommendation> With(PlanStep step, TreatmentStatus status) =>
        step.Recommendations.Where(item => item.Status == status);
}
