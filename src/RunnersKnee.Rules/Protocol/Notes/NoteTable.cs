namespace RunnersKnee.Rules.Protocol;

/// <summary>The statements of the source that notes carry.</summary>
internal static class NoteTable
{
    private static readonly string[][] Statements = Codes.Map<NoteCode, string[]>(note => note switch
    {
        NoteCode.AboutCondition => ["RK-01", "RK-02", "RK-13"],
        NoteCode.UntreatedRisk => ["RK-14"],
        NoteCode.ExamNeeded => ["RK-11", "RK-12"],
        NoteCode.ImagingDoesNotExclude => ["RK-12"],
        _ => [],
    });

    /// <summary>The statements of a note; none where it rests on guidance or on ordinary care.</summary>
    internal static IReadOnlyList<string> StatementsOf(NoteCode note) => Statements[(int)note];
}
