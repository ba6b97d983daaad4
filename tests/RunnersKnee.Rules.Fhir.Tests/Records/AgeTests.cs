namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class AgeTests
{
    [Theory]
    [InlineData("1990-11-30", 36)]
    [InlineData("1990-12-01", 35)]
    [InlineData("2026-11-30", 0)]
    [InlineData("2000-02-29", 26)]
    [InlineData("1990-10", 36)]
    [InlineData("1990-11", 36)]
    [InlineData("1990-12", 35)]
    public void A_date_that_settles_the_age_tells_it(string born, int age) => Read(born).Case.Age.Should().Be(age);

    [Theory]
    [InlineData("1990")]
    [InlineData("2027-01-01")]
    [InlineData("2026-12")]
    [InlineData("1890-01-01")]
    [InlineData("1990-13-40")]
    [InlineData("9999")]
    [InlineData("9999-12")]
    public void A_date_that_leaves_it_open_tells_none(string born) => Read(born).Case.Age.Should().BeNull();

    [Fact]
    public void Half_a_year_that_has_not_come_yet_counts_up_to_today() => Read("2026").Case.Age.Should().Be(0);

    [Fact]
    public void The_fact_says_where_it_came_from()
    {
        var fact = Read("1990-10").Facts.Single();

        (fact.Reference, fact.Name, fact.List).Should().Be(("Patient/p1", "1990-10", RecordList.Patient));
    }

    private static RecordFacts Read(string born) => Record.Read(new PatientRecords
    {
        Patient = Record.Of($$"""{"resourceType":"Patient","id":"p1","birthDate":"{{born}}"}"""),
    });
}
