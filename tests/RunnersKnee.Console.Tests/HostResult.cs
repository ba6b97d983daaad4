namespace RunnersKnee.Sample.Tests;

/// <summary>What a run of the host left.</summary>
internal sealed record HostResult(int ExitCode, string Output, string Error)
{
    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal string LastErrorLine => Error.TrimEnd('\n').Split('\n')[^1];

    /// <summary>It refused: exit 2, nothing on standard output, words and no stack trace on standard error.</summary>
    internal void ShouldBeRefused(params string[] words)
    {
        ExitCode.Should().Be(2, "because of: {0}", Error);
        Output.Should().BeEmpty();
        Error.Should().ContainAll(words).And.NotContain("   at ").And.NotContain("Exception").And.EndWith("\n");
    }
}
