namespace RunnersKnee.Rules.Package.Tests;

public sealed class PackageTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void Packing_warns_of_nothing() =>
        library.PackOutput.Should().NotContainEquivalentOf("warning").And.Contain("Successfully created package");

    [Fact]
    public void The_package_holds_the_assemblies_with_their_documentation_and_nothing_by_accident()
    {
        string[] engine = Build.IsEmbedded ? ["lib/net10.0/RunnersKnee.Rules.Engine.dll", "lib/net10.0/RunnersKnee.Rules.Engine.xml"] : [];

        library.Files().Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
            [
                $"{Build.PackageId}.nuspec",
                "[Content_Types].xml",
                "README.md",
                "icon.png",
                $"build/{Build.PackageId}.targets",
                $"buildTransitive/{Build.PackageId}.targets",
                "lib/net10.0/RunnersKnee.Rules.dll",
                "lib/net10.0/RunnersKnee.Rules.xml",
                .. engine,
            ]);
    }

    [Fact]
    public void The_symbols_have_a_package_of_their_own() =>
        library.Files("snupkg").Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)).Should().BeEquivalentTo(Build.IsEmbedded
            ? ["lib/net10.0/RunnersKnee.Rules.pdb", "lib/net10.0/RunnersKnee.Rules.Engine.pdb"]
            : ["lib/net10.0/RunnersKnee.Rules.pdb"]);

    [Fact]
    public void It_depends_on_no_more_than_it_says()
    {
        string[] engine = Build.IsEmbedded ? [] : ["NRules"];

        library.Metadata().Descendants("dependency").Select(dependency => dependency.Attribute("id")!.Value)
            .Should().BeEquivalentTo(["Microsoft.Extensions.DependencyInjection.Abstractions", .. engine]);
    }

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
    public async Task A_host_writes_rules_that_name_no_engine() =>
        (await Consumer.RunAsync(library, "Clinic", HostProgram, writesRules: true)).Should().Be(
            """
            clinic.iceUnder16: Ask us before you use ice.
            Withheld
            """.ReplaceLineEndings("\n"));

    private const string HostProgram = """
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
