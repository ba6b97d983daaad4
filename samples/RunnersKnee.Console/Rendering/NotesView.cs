using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Notes, in the part that each belongs to.</summary>
internal static class NotesView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context, params NoteCode[] codes)
    {
        foreach (var note in advice.Notes.Where(note => codes.Contains(note.Code)))
        {
            yield return Lines.Paragraph(note.Text);
            foreach (var line in WhyView.Of(note, context))
                yield return line;
        }
    }
}
