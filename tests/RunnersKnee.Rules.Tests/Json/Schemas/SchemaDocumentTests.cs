namespace RunnersKnee.Rules.Tests;

/// <summary>The schemas that lie in the library say what its types say.</summary>
public class SchemaDocumentTests
{
    /// <summary>Set to any value, it writes the documents anew. See CONTRIBUTING.</summary>
    private const string Update = "UPDATE_SCHEMAS";

    [Fact]
    public void The_schema_of_a_case_is_as_its_types_have_it() =>
        ShouldBe("case", JsonSchemas.Case, SchemaExport.Of(JsonOutput.Of<CaseDocument>(indented: true), "Case", isClosed: true));

    [Fact]
    public void The_schema_of_an_advice_is_as_its_types_have_it() =>
        ShouldBe("advice", JsonSchemas.Advice, SchemaExport.Of(JsonOutput.Of<Advice>(indented: true), "Advice", isClosed: false));

    private static void ShouldBe(string name, string document, string schema)
    {
        if (Environment.GetEnvironmentVariable(Update) is { Length: > 0 })
            File.WriteAllText(
                Path.Combine(Repository.Root, "src", "RunnersKnee.Rules", "Json", "Schemas", $"{name}.schema.json"), schema + "\n");
        else
            document.Should().Be(schema, "{0}.schema.json is written anew by {1}=1 dotnet test --filter SchemaDocumentTests", name, Update);
    }
}
