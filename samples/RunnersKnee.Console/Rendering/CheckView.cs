using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Verdicts on treatments and what would change them, beneath whatever is more urgent.</summary>
internal static class CheckView
{
    internal static IRenderable Of(
        Advice advice, IReadOnlyList<TreatmentVerdict> verdicts, IReadOnlyList<Explanation> explanations, ViewContext context) => Lines.Stack(
    [
        .. TitleView.Of(advice),
        .. ReferralView.Of(advice, context),
        new Heading("What you asked about"),
        .. verdicts.Zip(explanations).SelectMany(IEnumerable<IRenderable> (pair) =>
        [
            .. VerdictView.Of(pair.First, context),
            Lines.Detail(("What would change this:", Palette.Name)),
            .. AlternativesView.Of(pair.Second),
            Lines.Blank,
        ]),
        Lines.Paragraph(explanations[0].Note, Palette.Aside),
        .. DisclaimerView.Of(advice, context),
    ]);
}
