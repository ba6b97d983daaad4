using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What is left when nothing has helped, or what stands before it.</summary>
internal static class LastResortView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        var lastResort = advice.LastResort;
        if (lastResort.Reached)
        {
            return
            [
                new Heading("The last resort"),
                Lines.Paragraph("These are left, and none of them is a recommendation:"),
                .. WhyView.Grounds([], context.Why ? lastResort.Because : []),
                .. lastResort.Options.SelectMany(option => Option(option, context)),
            ];
        }

        return lastResort.Outstanding.Count == 0
            ? []
            :
            [
                new Heading("The last resort"),
                Lines.Paragraph($"Closed for now: it opens only when all three steps have failed. Still to go: {context.Labels.List(lastResort.Outstanding)}."),
            ];
    }

    private static IEnumerable<IRenderable> Option(LastResortOption option, ViewContext context) =>
    [
        Lines.Item(
            ($"{context.Labels.Of(option.Treatment)}: {context.Labels.Of(option.Standing)}", Palette.Name),
            EvidenceView.Mark(option.Evidence, context.Labels)),
        Lines.Detail(option.Text),
        .. CautionsView.Of(option.Cautions),
        .. option.Unanswered.Count == 0
            ? Array.Empty<IRenderable>()
            : [Lines.Detail(("Say first whether this applies: ", Palette.Care), (string.Join("; ", option.Unanswered.Select(context.Labels.Of)), Palette.Plain))],
        .. EvidenceView.Of(option.Evidence, context),
        .. WhyView.Of(option.Statements, option.Because, option.Evidence, context),
    ];
}
