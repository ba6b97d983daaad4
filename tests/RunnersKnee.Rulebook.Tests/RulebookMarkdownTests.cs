namespace RunnersKnee.Rulebook.Tests;

public sealed class RulebookMarkdownTests
{
    /// <summary>Set to any value, it writes the copy in the repository anew. See CONTRIBUTING.</summary>
    private const string Update = "UPDATE_RULEBOOK";

    private const string Copy = "docs/RULEBOOK.md";

    private static readonly RunnersKneeAdvisor Advisor = new RunnersKneeAdvisor();
    private static readonly string Page = RulebookMarkdown.Of(Advisor);

    [Fact]
    public void The_copy_in_the_repository_is_fresh()
    {
        if (Environment.GetEnvironmentVariable(Update) is { Length: > 0 })
            File.WriteAllText(Path.Combine(Repository.Root, Copy), Page);

        Repository.Read(Copy).Should().Be(
            Page, "the rulebook has changed; write the copy anew with {0}=1 dotnet test tests/RunnersKnee.Rulebook.Tests", Update);
    }

    [Fact]
    public void Every_rule_stands_in_it_once_with_its_words_and_statements()
    {
        var rows = Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();

        foreach (var rule in Advisor.Rules)
        {
            rows.Should().ContainSingle(row => row.StartsWith($"| `{rule.Name}` |", StringComparison.Ordinal))
                .Which.Should().ContainAll([rule.Description, .. rule.Statements]);
        }
    }

    [Fact]
    public void Every_statement_finding_treatment_and_reason_stands_in_it() =>
        Page.Should().ContainAll(
        [
            .. Enumerable.Range(1, 42).Select(number => $"RK-{number:00}"),
            .. Codes.All<Finding>().Select(code => $"`{code}`"),
            .. Codes.All<Treatment>().Select(code => $"`{code}`"),
            .. Codes.All<ReferralCode>().Select(code => $"`{code}`"),
        ]);

    [Fact]
    public void It_opens_with_each_statement_in_a_sentence_and_the_rules_that_carry_it()
    {
        var opening = Page[..Page.IndexOf("```mermaid", StringComparison.Ordinal)].Split('\n');

        foreach (var id in StatementTable.Ids)
        {
            var begin = $"| {id} | {AdviceTexts.English[$"statement.{id}"]} |";
            opening.Should().ContainSingle(row => row.StartsWith(begin, StringComparison.Ordinal))
                .Which.Should().Contain("| `", "some rule carries {0}", id);
        }
    }

    [Fact]
    public void Every_reason_has_its_urgency_and_a_reference_or_says_that_none_was_read()
    {
        var rows = Page[Page.IndexOf("## Reasons to see a clinician", StringComparison.Ordinal)..].Split("\n## ")[0].Split('\n');

        foreach (var code in Enum.GetValues<ReferralCode>())
        {
            rows.Should().ContainSingle(row => row.StartsWith($"| `{Codes.Of(code)}` | ", StringComparison.Ordinal))
                .Which.Should().MatchRegex($"^\\| `{Codes.Of(code)}` \\| (emergency|sameDay|urgent|routine) \\| ")
                .And.EndWith($" | {EvidenceTable.Citation(code) ?? "clinical practice; no publication read"} |");
        }
    }

    [Fact]
    public void It_names_the_knowledge_and_ends_with_the_reviews_of_it_of_which_there_are_none() =>
        Page.Should().Contain(KnowledgeHistory.Current.Hash).And.Contain("```mermaid")
            .And.EndWith($"""
                ## Review

                No clinician has signed knowledge {KnowledgeHistory.Current.Version} yet.

                | Knowledge | Reviewed by | Role | Date | Signature |
                | --- | --- | --- | --- | --- |

                """.ReplaceLineEndings("\n"));

    [Fact]
    public void Its_tables_have_as_many_cells_in_each_row_as_in_the_head()
    {
        var head = 0;
        foreach (var line in Page.Split('\n'))
        {
            var cells = line.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|');
            head = line.StartsWith('|') ? (head == 0 ? cells : head) : 0;
            if (line.StartsWith('|'))
                cells.Should().Be(head, line);
        }
    }

    [Fact]
    public void It_is_the_same_for_every_advisor_and_ends_its_lines_with_line_feeds()
    {
        RulebookMarkdown.Of(new RunnersKneeAdvisor()).Should().Be(Page);
        Page.Should().NotContain("\r").And.EndWith("|\n").And.NotEndWith("\n\n");
    }

    [Fact]
    public void Its_words_can_be_other_words() =>
        RulebookMarkdown.Of(Advisor, AdviceTexts.English.With("treatment.nsaid.name", "Entzündungshemmer"))
            .Should().Contain("| Entzündungshemmer |");
}
