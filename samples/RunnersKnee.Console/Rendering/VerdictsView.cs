using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>The verdicts that were asked for.</summary>
internal static class VerdictsView
{
    internal static IEnumerable<IRenderable> Of(IReadOnlyList<TreatmentVerdict> verdicts, ViewContext context) => verdicts.Count == 0
        ? []
        : [new Heading("What you asked about"), .. verdicts.SelectMany(verdict => One(verdict, context))];

    internal static IEnumerable<IRenderable> One(TreatmentVerdict verdict, ViewContext context)
    {
        yield return Lines.Item((verdict.Text, Palette.Plain));
        if (verdict.ContraindicatedBy.Count > 0)
            yield return Lines.Detail(("Ruled out by: ", Palette.Care), (context.Labels.List(verdict.ContraindicatedBy), Palette.Plain));
        foreach (var finding in verdict.WaitingFor)
            yield return Lines.Detail(("Depends on your answer: ", Palette.Name), (context.Labels.Question(finding), Palette.Plain));
        foreach (var line in CautionsView.Of(verdict.Cautions))
            yield return line;
        foreach (var line in WhyView.Of(verdict, context))
            yield return line;
    }
}
