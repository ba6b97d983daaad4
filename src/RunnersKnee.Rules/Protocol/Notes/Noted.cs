namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a note on the assessment or the plan.</summary>
internal sealed record Noted(NoteCode Code);
