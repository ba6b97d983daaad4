namespace RunnersKnee.Rules.Protocol;

/// <summary>The notes in the order in which they are given, with the statements of the source that they carry.</summary>
internal static class NoteTable
{
    private static readonly OrderedDictionary<NoteCode, string[]> Rows = new()
    {
        [NoteCode.OtherCause] = [],
        [NoteCode.RedFlagsOpen] = [],
        [NoteCode.AboutCondition] = ["RK-01", "RK-02", "RK-13"],
        [NoteCode.UntreatedRisk] = ["RK-14"],
        [NoteCode.ExamNeeded] = ["RK-11", "RK-12"],
        [NoteCode.OlderKnee] = [],
        [NoteCode.ImagingDoesNotExclude] = ["RK-12"],
        [NoteCode.BoneStressRisk] = [],
        [NoteCode.PlanFinished] = [],
        [NoteCode.LastResortUnder18] = [],
    };

    /// <summary>Every note, in order.</summary>
    internal static NoteCode[] Notes { get; } = [.. Rows.Keys];

    /// <summary>The statements of a note; none where it rests on guidance or on ordinary care.</summary>
    internal static IReadOnlyList<string> StatementsOf(NoteCode note) => Rows[note];
}
