namespace RunnersKnee.Sample;

/// <summary>The answers to some lines, as whole lines of UTF-8.</summary>
internal readonly record struct Answers(ReadOnlyMemory<byte> Utf8, BatchCounts Counts);
