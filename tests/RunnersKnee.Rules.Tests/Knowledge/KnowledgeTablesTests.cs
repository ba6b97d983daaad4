namespace RunnersKnee.Rules.Tests;

public class KnowledgeTablesTests
{
    private static readonly string[] Lines = [.. KnowledgeTables.Lines()];

    [Fact]
    public void Every_row_of_every_table_is_a_line() => Lines.Should().OnlyHaveUniqueItems().And.HaveCount(
        FindingCatalogue.All.Count + TreatmentCatalogue.All.Count + PrecautionTable.All.Count + WarningSignTable.All.Count
        + Codes.All<NoteCode>().Count + EvidenceTable.All.Count);

    [Theory]
    [InlineData("""["finding","stairsPain","criterion",["RK-04"]]""")]
    [InlineData("""["treatment","hamstringStretching","correctCauses","source","tightHamstrings",null,[],{"beforeAndAfterEachRun":true}""")]
    [InlineData("""["treatment","nsaid",null,"source",null,null,[],null,"discussWithClinician",["RK-22","RK-39"],["RK-22"],["RK-39"]]""")]
    [InlineData("""["precaution","patellarTaping",["brokenSkin","tapeAllergy"],[],null,null,null]""")]
    [InlineData("""["warning sign","hipComplaint","routine",["hipOrGroinPain","limp"]]""")]
    [InlineData("""["note","untreatedRisk",["RK-14"]]""")]
    [InlineData("""["evidence","RK-20","mixed"]""")]
    public void A_line_holds_codes_and_figures_alone(string line) =>
        Lines.Should().ContainSingle(known => known.StartsWith(line, StringComparison.Ordinal));

    [Fact]
    public void The_bounds_of_an_age_count() =>
        Lines.Should().ContainSingle(line =>
            line.Contains("\"precaution\",\"nsaid\",") && line.EndsWith(",\"age60OrOver\",60,2147483647]"));
}
