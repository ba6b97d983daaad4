using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What is different since last time, beneath whatever is urgent now.</summary>
internal static class FollowUpView
{
    // JSON names all; on a screen, more would hide what changed.
    private const int MostCauses = 3;

    internal static IRenderable Of(FollowUp followUp, Advice now, ViewContext context) => Lines.Stack(
    [
        .. ReferralView.Of(now, context),
        new Heading("What was told"),
        Lines.Paragraph(followUp.Title, Palette.Name),
        .. FactsView.Of(followUp.Facts, context.Texts),
        new Heading("What is different in the advice"),
        .. followUp.Changes.Count == 0 ? [Lines.Paragraph("Nothing: the advice is the same.")] : Changes(followUp.Changes),
        .. DisclaimerView.Of(now, context),
    ]);

    internal static IEnumerable<IRenderable> Changes(IEnumerable<AdviceChange> changes) =>
        changes.SelectMany(IEnumerable<IRenderable> (change) =>
        [
            Lines.Item((Labels.Sentence(change.Text), Palette.Name)),
            .. change.Because.Count == 0 ? Array.Empty<IRenderable>() : [Lines.Detail((Because(change), Palette.Aside))],
        ]);

    private static string Because(AdviceChange change)
    {
        var named = string.Join("; ", change.Because.Take(MostCauses).Select(fact => fact.Text));
        var more = change.Because.Count > MostCauses ? $"; and {change.Because.Count - MostCauses} more" : string.Empty;
        return change.Because.Count == 1
            ? $"because of {named}"
            : $"because of {(change.Cause == ChangeCause.Together ? "all of" : "each of")} {named}{more}";
    }
}
