using System.Xml.Linq;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class PackageTests
{
    private static readonly string Project =
        Path.Combine(Repository.Root, "src", "RunnersKnee.Rules.Fhir", "RunnersKnee.Rules.Fhir.csproj");

    [Fact]
    public void A_host_gets_the_library_and_the_types_of_FHIR_and_nothing_else() =>
        XDocument.Load(Project).Descendants("PackageReference")
            .Where(reference => (string)reference.Attribute("PrivateAssets") != "all")
            .Select(reference => (string)reference.Attribute("Include"))
            .Should().Equal("Hl7.Fhir.R4");

    [Fact]
    public void The_assembly_names_no_other_library()
    {
        var own = typeof(KneeQuestionnaire).Assembly.GetReferencedAssemblies().Select(name => name.Name)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal));

        own.Should().OnlyContain(name => name.StartsWith("Hl7.Fhir") || name == "RunnersKnee.Rules");
    }
}
