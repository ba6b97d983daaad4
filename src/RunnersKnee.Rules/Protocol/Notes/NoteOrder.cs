namespace RunnersKnee.Rules.Protocol;

/// <summary>The order in which notes are given.</summary>
internal static class NoteOrder
{
    internal static NoteCode[] Codes { get; } =
    [
        NoteCode.OtherCause,
        NoteCode.RedFlagsOpen,
        NoteCode.AboutCondition,
        NoteCode.UntreatedRisk,
        NoteCode.ExamNeeded,
        NoteCode.OlderKnee,
        NoteCode.ImagingDoesNotExclude,
        NoteCode.PlanFinished,
        NoteCode.LastResortUnder18,
    ];
}
