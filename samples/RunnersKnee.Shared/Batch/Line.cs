namespace RunnersKnee.Sample;

/// <summary>A line of the input that is not blank.</summary>
/// <param name="Number">Counted from 1; blank lines count.</param>
/// <param name="Utf8">Its text without the line end; of a line that is too long, only so much that this shows.</param>
internal readonly record struct Line(long Number, byte[] Utf8);
