namespace RunnersKnee.Rules.Package.Tests;

public sealed class PackageTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void Packing_warns_of_nothing() =>
        library.PackOutput.Should().NotContainEquivalentOf("warning").And.Contain("Successfully created package");

    [Fact]
    public void The_package_holds_the_assemblies_with_their_documentation_and_nothing_by_accident()
        => library.Files().Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
            [
                $"{Build.PackageId}.nuspec",
                "[Content_Types].xml",
                "README.md",
                "icon.png",
                "lib/net10.0/RunnersKnee.Rules.dll",
                "lib/net10.0/RunnersKnee.Rules.xml",
            ]);

    [Fact]
    public void The_symbols_have_a_package_of_their_own() =>
        library.Files("snupkg").Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)).Should().BeEquivalentTo(["lib/net10.0/RunnersKnee.Rules.pdb"]);

    [Fact]
    public void It_depends_on_no_more_than_it_says() =>
        library.Metadata().Descendants("dependency").Select(dependency => dependency.Attribute("id")!.Value)
            .Should().BeEquivalentTo(["Microsoft.Extensions.DependencyInjection.Abstractions", "NRules"]);

    [Fact]
    public void It_says_what_it_is()
    {
        var metadata = library.Metadata();

        metadata.Element("license")!.Value.Should().Be("MIT");
        metadata.Element("icon")!.Value.Should().Be("icon.png");
        metadata.Element("readme")!.Value.Should().Be("README.md");
        metadata.Element("tags")!.Value.Should().Contain("runners-knee");
        metadata.Element("releaseNotes")!.Value.Should().Contain("## 1.0.0");
        metadata.Element("description")!.Value.Should().NotBeEmpty();
        metadata.Element("repository")!.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Fact]
    public async Task A_new_user_who_follows_the_readme_sees_what_it_says() =>
        (await Consumer.RunAsync(library, "Newcomer", Readme.Program)).Should().Be(Readme.Output);

    [Fact]
    public async Task A_host_writes_its_own_rules_in_NRules() =>
        (await Consumer.RunAsync(library, "Clinic", HostProgram)).Should().Be(
            """
            clinic.iceUnder16: Ask us before you use ice.
            Withheld
            """.ReplaceLineEndings("\n"));

    private const string HostProgram = """
        using NRules.Fluent.Dsl;
        using RunnersKnee.Rules;

        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions().AddRule<NoIceUnder16>());
        var runner = KneeCase.Empty.WithAge(15).WithYes(Finding.KneecapPain, Finding.StairsPain).Considering(Treatment.IceWithCompression);
        var advice = advisor.Advise(runner);
        foreach (var addition in advice.Local!)
            Console.WriteLine($"{addition.Rule}: {addition.Text}");
        Console.WriteLine(advice.Verdicts[0].Verdict);

        [Name("clinic.iceUnder16")]
        internal sealed class NoIceUnder16 : Rule
        {
            public override void Define()
            {
                AgeTold age = null!;

                When()
                    .Match(() => age, told => told.Years < 16);

                Then()
                    .Yield(_ => new LocalWithholding(Treatment.IceWithCompression, "iceUnder16", "Ask us before you use ice."));
            }
        }
        """;
}
