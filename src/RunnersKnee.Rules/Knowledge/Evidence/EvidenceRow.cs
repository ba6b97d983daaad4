namespace RunnersKnee.Rules;

/// <summary>A row of the evidence table: what published guidance says of one statement; its words are the text <c>evidence.{Key}</c>.</summary>
/// <param name="Key">The statement's id, or the code of what is not from the source.</param>
/// <param name="Verdict">Whether guidance agrees. Qualifiers are in the text.</param>
/// <param name="References">Where it says so, each with its basis; empty where no publication can be named.</param>
internal sealed record EvidenceRow(string Key, EvidenceVerdict Verdict, IReadOnlyList<Reference> References);
