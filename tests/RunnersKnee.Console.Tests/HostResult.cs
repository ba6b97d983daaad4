namespace RunnersKnee.Sample.Tests;

/// <summary>What a run of the host left.</summary>
internal sealed record HostResult(int ExitCode, string Output, string Error)
{
    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal string LastErrorLine => Error.TrimEnd('\n').Split('\n')[^1];

    /// <summary>It refused: exit 2, nothing on standard output, words and no stack trace on standard error.</summary>
    internal void ShouldBeRefused(params string[] words) => ShouldHaveFailed(2, words);

    /// <summary>It ended with an exit code of failure, nothing on standard output, words and no stack trace on standard error.</summary>
    internal void ShouldHaveFailed(int exitCode, params string[] words)
    {
        ExitCode.Should().Be(exitCode, "because of: {0}", Error);
        Output.Should().BeEmpty();
        Error.Should().ContainAll(words).And.NotContain("   at ").And.NotContain("Exception").And.EndWith("\n");
    }
}
