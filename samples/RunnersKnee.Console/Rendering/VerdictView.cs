using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>A verdict that was asked for.</summary>
internal static class VerdictView
{
    internal static IEnumerable<IRenderable> Of(TreatmentVerdict verdict, ViewContext context)
    {
        yield return Lines.Item((verdict.Text, Palette.Plain));
        foreach (var finding in verdict.ContraindicatedBy)
            yield return Lines.Detail((context.Texts.Contraindication(verdict.Treatment, finding), Palette.Safety));
        foreach (var addition in verdict.WithheldBy)
            yield return Lines.Detail(("Held back: ", Palette.Safety), (addition.Text, Palette.Plain));
        foreach (var finding in verdict.WaitingFor)
            yield return Lines.Detail(("Depends on your answer: ", Palette.Name), (context.Texts.QuestionFor(finding).Text, Palette.Plain));
        foreach (var line in CautionsView.Of(verdict.Cautions))
            yield return line;
        if (verdict.Unanswered.Count > 0)
            yield return Lines.Detail(
                ($"{context.Texts["print.askFirst"]}: ", Palette.Name),
                (string.Join("; ", verdict.Unanswered.Select(context.Texts.NameOf)), Palette.Plain));
        foreach (var line in WhyView.Of(verdict, context))
            yield return line;
    }
}
