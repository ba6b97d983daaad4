using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Package.Tests;

/// <summary>The workflow that builds the package runs what was looked at, and nothing else.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Workflow = Repository.Read(".github/workflows/ci.yml");

    private static readonly string[] Jobs =
        Workflow[Workflow.IndexOf("\njobs:\n", StringComparison.Ordinal)..].Split("\n    steps:\n")[1..];

    [Fact]
    public void Each_action_is_pinned_by_its_commit_and_names_its_version() =>
        Uses().Matches(Workflow).Select(use => use.Groups[1].Value).Should().HaveCountGreaterThan(8)
            .And.OnlyContain(use => PinnedWithVersion().IsMatch(use));

    [Fact]
    public void No_job_keeps_the_credentials_of_its_checkout() =>
        Jobs.Should().OnlyContain(job => Regex.Count(job, "actions/checkout@") == 1 && Regex.Count(job, "persist-credentials: false") == 1);

    [Fact]
    public void Each_job_restores_what_was_locked_before_anything_else_runs() =>
        Jobs.Should().OnlyContain(job => Regex.Match(job, "- run: .*").Value == "- run: dotnet restore --locked-mode");

    [Fact]
    public void The_bill_of_materials_lists_what_ships() => Workflow.Should().Contain("--exclude-dev");

    [GeneratedRegex("uses: (.*)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedWithVersion();
}
