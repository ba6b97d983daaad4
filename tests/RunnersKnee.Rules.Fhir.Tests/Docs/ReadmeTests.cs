namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_first_example_of_the_package_is_what_runs_here()
    {
        using var output = new StringWriter();
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            FirstExample.Run();
        }
        finally
        {
            Console.SetOut(console);
        }

        output.ToString().Should().StartWith("""{"resourceType":"GuidanceResponse",""").And.Contain("data-requested");
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "src", "RunnersKnee.Rules.Fhir", "README.md"));
        var example = lines.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```")
            .Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal));
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "RunnersKnee.Rules.Fhir.Tests", "Docs", "FirstExample.cs"));
        example.Should().HaveCountGreaterThan(5).And.OnlyContain(line => source.Contains(line.Trim(), StringComparison.Ordinal));
    }
}
