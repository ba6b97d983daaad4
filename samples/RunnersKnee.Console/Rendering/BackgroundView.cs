using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What the protocol says of the condition itself.</summary>
internal static class BackgroundView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        IRenderable[] notes = [.. NotesView.Of(advice, context, NoteCode.AboutCondition, NoteCode.UntreatedRisk)];
        return notes.Length == 0 ? [] : [new Heading("About runner's knee"), .. notes];
    }
}
