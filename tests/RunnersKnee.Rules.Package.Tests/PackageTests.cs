using System.Net;

namespace RunnersKnee.Rules.Package.Tests;

public sealed class PackageTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void Packing_warns_of_nothing() =>
        library.PackOutput.Should().NotContainEquivalentOf("warning").And.Contain("Successfully created package");

    [Fact]
    public void The_package_holds_the_assemblies_with_their_documentation_and_nothing_by_accident()
        => library.Files().Where(
            file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
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
        library.Files("snupkg").Where(file => file.EndsWith(".pdb", StringComparison.Ordinal))
            .Should().BeEquivalentTo(["lib/net10.0/RunnersKnee.Rules.pdb"]);

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
        metadata.Element("releaseNotes")!.Value.Should().Contain("1.0.0").And.Subject.Length.Should().BeLessThan(4_000);
        metadata.Element("description")!.Value.Should().NotBeEmpty();
        metadata.Element("repository")!.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Fact]
    public void Its_readme_is_the_repositorys_and_links_to_nothing_that_a_gallery_lacks() =>
        library.Text("README.md").Should().Contain(Readme.Program).And.Contain(Readme.Clinic).And.NotMatchRegex(@"\]\((?!https?:|#)");

    [Fact]
    public async Task A_new_user_who_follows_the_readme_sees_what_it_says() =>
        (await Consumer.RunAsync(library, "Newcomer", Readme.Program)).Should().Be(Readme.Output);

    [Fact]
    public async Task A_clinics_rule_of_the_readme_compiles_and_speaks() =>
        (await Consumer.RunAsync(library, "Clinic", Readme.Clinic)).Should().Be("clinic.iceUnder16: Ask us before you use ice.");

    [Fact]
    public async Task The_web_host_of_the_readme_advises_and_tells_the_faults_of_a_document()
    {
        await using var host = await WebConsumer.StartAsync(library, Readme.WebHost);

        using var advice = await host.PostAsync("/advice", Readme.Case);
        advice.StatusCode.Should().Be(HttpStatusCode.OK);
        (await advice.Content.ReadAsStringAsync()).Should().Contain("\"verdict\":\"avoid\"");

        using var verdicts = await host.PostAsync("/verdicts", Readme.Case);
        (await verdicts.Content.ReadAsStringAsync()).Should().StartWith("[{\"treatment\":\"nsaid\"");

        using var refused = await host.PostAsync("/advice", """{"age":999,"findings":{"kneecapPain":"perhaps"}}""");
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        refused.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await refused.Content.ReadAsStringAsync()).Should().Contain("$.age").And.Contain("$.findings.kneecapPain");

        using var unbound = await host.PostAsync("/verdicts", "{\"age\":999}");
        unbound.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
