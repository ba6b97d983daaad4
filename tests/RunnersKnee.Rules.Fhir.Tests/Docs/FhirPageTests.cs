namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>The tables of docs/FHIR.md, made from the code.</summary>
public sealed class FhirPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "FHIR.md");

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_code()
    {
        var page = File.ReadAllText(Page);
        var made = FhirTables.All.Aggregate(page, (text, table) => With(text, table.Name, table.Rows));
        if (Environment.GetEnvironmentVariable("UPDATE_FHIR") is { Length: > 0 })
            File.WriteAllText(Page, made);
        else
            page.Should().Be(made, "UPDATE_FHIR=1 writes the tables anew");
    }

    private static string With(string page, string name, IEnumerable<string> rows)
    {
        var start = page.IndexOf($"<!-- {name} -->", StringComparison.Ordinal);
        var end = page.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        return $"{page[..start]}<!-- {name} -->\n\n{string.Join('\n', rows)}\n\n{page[end..]}";
    }
}
