using System.Buffers;

namespace RunnersKnee.Sample;

/// <summary>The answers to some lines, as whole lines of UTF-8.</summary>
internal readonly record struct Answers(ArrayBufferWriter<byte> Utf8, BatchCounts Counts);
