using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Whether the same facts still give the same advice, and what differs if not.</summary>
internal static class ReplayView
{
    internal static IRenderable Of(Replay replay) => Lines.Stack(
    [
        Lines.Paragraph(replay.Title + ".", Palette.Name),
        Lines.Paragraph(replay.IsSameKnowledge
            ? $"The knowledge is the same as then: {replay.Now.Version}."
            : $"The knowledge has moved on since: {Safe.Text(replay.Before.Version)} then, {replay.Now.Version} now."),
        .. FollowUpView.Changes(replay.Differences),
    ]);
}
