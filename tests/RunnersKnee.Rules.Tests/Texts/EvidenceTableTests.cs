namespace RunnersKnee.Rules.Tests.Texts;

public sealed class EvidenceTableTests
{
    // Verdict, then the basis of each reference in order: r read, s second-hand.
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["RK-01"] = "Discordant rrr", ["RK-02"] = "Concordant rr", ["RK-03"] = "Concordant r", ["RK-04"] = "Concordant r",
        ["RK-05"] = "Concordant r", ["RK-06"] = "NotAddressed s", ["RK-07"] = "Concordant rr", ["RK-08"] = "Mixed rr",
        ["RK-09"] = "NotAddressed r", ["RK-10"] = "Concordant s", ["RK-11"] = "Concordant r", ["RK-12"] = "Concordant r",
        ["RK-13"] = "Discordant sr", ["RK-14"] = "Discordant rrr", ["RK-15"] = "Discordant rr", ["RK-16"] = "Discordant rrr",
        ["RK-17"] = "Mixed sr", ["RK-18"] = "NotAddressed s", ["RK-19"] = "NotAddressed rr", ["RK-20"] = "Mixed sr",
        ["RK-21"] = "Discordant rr", ["RK-22"] = "Mixed rrr", ["RK-23"] = "Mixed rr", ["RK-24"] = "Concordant rr",
        ["RK-25"] = "NotAddressed r", ["RK-26"] = "NotAddressed r", ["RK-27"] = "Concordant sr", ["RK-28"] = "Mixed r",
        ["RK-29"] = "Mixed r", ["RK-30"] = "Mixed srr", ["RK-31"] = "Concordant r", ["RK-32"] = "NotAddressed ",
        ["RK-33"] = "Mixed sr", ["RK-34"] = "Discordant s", ["RK-35"] = "Discordant rrr", ["RK-36"] = "Concordant ss",
        ["RK-37"] = "NotAddressed r", ["RK-38"] = "Mixed rrr", ["RK-39"] = "Mixed rrr", ["RK-40"] = "Mixed rr",
        ["RK-41"] = "Discordant r", ["RK-42"] = "Concordant rr", ["POLICY-1"] = "Mixed rrr",
        ["squattingPain"] = "Concordant rr", ["loadManagement"] = "Concordant sr", ["patellarTaping"] = "Mixed sr",
        ["hipStrengthening"] = "Concordant sr", ["running"] = "Concordant s",
        ["runningPainFree"] = "Concordant s", ["runningStop"] = "Concordant rr",
    };

    private static readonly Dictionary<string, string> Grades = new(StringComparer.Ordinal)
    {
        ["RK-03"] = "grade B", ["RK-04"] = "grade A", ["RK-05"] = "grade B", ["squattingPain"] = "grade A", ["RK-11"] = "grade B",
        ["RK-20"] = "grade B against", ["RK-27"] = "grade A", ["hipStrengthening"] = "grade A",
    };

    [Fact]
    public void Every_statement_has_its_row_with_its_verdict_and_bases_and_there_is_no_other() =>
        EvidenceTable.All.ToDictionary(row => row.Key, Summary).Should().BeEquivalentTo(Expected);

    [Fact]
    public void Every_statement_of_the_source_is_there()
    {
        string[] statements = [.. Enumerable.Range(1, 42).Select(number => $"RK-{number:00}"), "POLICY-1"];

        statements.Should().OnlyContain(id => EvidenceTable.Get(id).Key == id);
    }

    [Fact]
    public void All_that_the_catalogues_name_has_a_row()
    {
        foreach (var row in FindingCatalogue.All.Where(row => row.Kind is FindingKind.Criterion or FindingKind.ContributingCause))
        {
            foreach (var key in row.Statements.DefaultIfEmpty(Codes.Of(row.Finding)))
                EvidenceTable.Get(key).Key.Should().Be(key);
        }

        foreach (var row in TreatmentCatalogue.All)
        {
            foreach (var key in row.Statements.DefaultIfEmpty(Codes.Of(row.Treatment)))
                EvidenceTable.Get(key).Key.Should().Be(key);
        }
    }

    [Fact]
    public void What_has_no_row_is_not_found()
    {
        var look = () => EvidenceTable.Get("RK-43");

        look.Should().Throw<KeyNotFoundException>().WithMessage("*RK-43*");
    }

    [Fact]
    public void A_grade_is_shown_only_where_the_table_has_it()
    {
        foreach (var row in EvidenceTable.All)
        {
            var text = AdviceTexts.English[TextKeys.Evidence(row.Key)];
            if (Grades.TryGetValue(row.Key, out var grade))
                text.Should().Contain(grade);
            else
                text.Should().NotContain("grade");
        }
    }

    [Theory]
    [InlineData(EvidenceVerdict.Concordant, "^(Guidance|Research|Published teaching) agrees")]
    [InlineData(EvidenceVerdict.Discordant, "^(Guidance disagrees|Research disagrees|Product labels disagree)")]
    [InlineData(EvidenceVerdict.Mixed, "^(The evidence|Research) is mixed")]
    [InlineData(EvidenceVerdict.NotAddressed, "^Guidance (does not|sets no)")]
    public void A_text_opens_with_its_verdict(EvidenceVerdict verdict, string opening)
    {
        string[] reworded = ["RK-01", "RK-14", "squattingPain"];

        foreach (var row in EvidenceTable.All.Where(row => row.Verdict == verdict && !reworded.Contains(row.Key)))
            AdviceTexts.English[TextKeys.Evidence(row.Key)].Should().MatchRegex(opening, row.Key);
    }

    [Fact]
    public void Guidance_agrees_or_disagrees_only_where_a_guideline_speaks()
    {
        string[] guidelines = ["Willy RW 2019", "Crossley KM 2016", "Gaitonde DY 2019", "Neal BS 2024", "Kolasinski SL 2020"];

        foreach (var row in EvidenceTable.All.Where(row => row.Verdict != EvidenceVerdict.NotAddressed))
        {
            if (AdviceTexts.English[TextKeys.Evidence(row.Key)].Contains("uidance", StringComparison.Ordinal))
                row.References.Select(reference => reference.Text).Should().Contain(text => guidelines.Any(text.StartsWith), row.Key);
        }
    }

    [Fact]
    public void What_rests_on_no_publication_says_that_it_is_second_hand()
    {
        foreach (var row in EvidenceTable.All.Where(row => row.References.Count == 0))
            AdviceTexts.English[TextKeys.Evidence(row.Key)].Should().Contain("second-hand");
    }

    private static string Summary(EvidenceRow row) =>
        $"{row.Verdict} {string.Concat(row.References.Select(reference => reference.Basis == EvidenceBasis.Read ? 'r' : 's'))}";
}
