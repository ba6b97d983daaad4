using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Verdicts on treatments and what would change them, beneath whatever is more urgent.</summary>
internal static class CheckView
{
    internal static IRenderable Of(CheckAnswer answer, ViewContext context) => Lines.Stack(
    [
        .. TitleView.Of(answer.Advice),
        .. ReferralView.Of(answer.Advice, context),
        new Heading("What you asked about"),
        .. answer.Checked.SelectMany(treatment => Checked(treatment, context)),
        .. answer.Outside.Select(name => Lines.Item((name.Said!, Palette.Plain))),
        .. answer.Outside.Any() ? [Lines.Blank] : Array.Empty<IRenderable>(),
        Lines.Paragraph(AdviceTexts.English["explain.note"], Palette.Aside),
        .. DisclaimerView.Of(answer.Advice, context),
    ]);

    private static IEnumerable<IRenderable> Checked(CheckedTreatment treatment, ViewContext context) =>
    [
        .. VerdictView.Of(treatment.Verdict, context),
        .. treatment.Remarks.Select(remark => Lines.Detail((remark, Palette.Safety))),
        Lines.Detail(("What would change this:", Palette.Name)),
        .. AlternativesView.Of(treatment.Explanation),
        Lines.Blank,
    ];
}
