namespace RunnersKnee.Web;

/// <summary>Notes, in the part that each belongs to.</summary>
internal static class NotesView
{
    internal static Html Of(Advice advice, params NoteCode[] codes) =>
        Html.Each(advice.Notes.Where(note => codes.Contains(note.Code)), note => Html.Of($"<p>{note.Text}</p>"));
}
