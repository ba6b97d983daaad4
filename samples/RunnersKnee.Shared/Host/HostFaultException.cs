namespace RunnersKnee.Sample;

/// <summary>Something that the person at the console can mend. It is told on standard error, a line each.</summary>
internal sealed class HostFaultException(params IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    internal IReadOnlyList<string> Lines { get; } = lines;

    internal int ExitCode { get; init; } = ExitCodes.BadInput;
}
