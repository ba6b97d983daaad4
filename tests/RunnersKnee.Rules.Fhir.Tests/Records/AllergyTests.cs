using static RunnersKnee.Rules.Fhir.Tests.Record;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class AllergyTests
{
    [Theory]
    [InlineData("Ibuprofen", Finding.AspirinOrNsaidAllergy)]
    [InlineData("Allergy to aspirin (disorder)", Finding.AspirinOrNsaidAllergy)]
    [InlineData("NSAIDs", Finding.AspirinOrNsaidAllergy)]
    [InlineData("Triamcinolone", Finding.CorticosteroidAllergy)]
    [InlineData("sodium hyaluronate", Finding.HyaluronanAllergy)]
    public void A_name_tells_it(string name, Finding finding) =>
        OfAllergies(Allergy($$"""{"text":"{{name}}"}""")).Case.Should().Be(KneeCase.Empty.WithYes(finding));

    [Theory]
    [InlineData("293586001")]
    [InlineData("293619005")]
    public void A_code_tells_it(string code) =>
        OfAllergies(Allergy($$"""{"coding":[{"system":"http://snomed.info/sct","code":"{{code}}"}]}""")).Case
            .Should().Be(KneeCase.Empty.WithYes(Finding.AspirinOrNsaidAllergy));

    [Theory]
    [InlineData("No known allergy to ibuprofen")]
    [InlineData("Not allergic to aspirin")]
    [InlineData("Denies aspirin allergy")]
    [InlineData("Penicillin")]
    [InlineData("No known allergies")]
    public void A_denial_and_other_substances_tell_nothing(string name) =>
        OfAllergies(Allergy($$"""{"text":"{{name}}"}""")).Facts.Should().BeEmpty();

    [Theory]
    [InlineData("inactive", null)]
    [InlineData("resolved", null)]
    [InlineData("active", "refuted")]
    [InlineData("active", "entered-in-error")]
    public void What_is_over_or_refuted_tells_nothing(string clinical, string? verification) =>
        OfAllergies(Allergy("""{"text":"Ibuprofen"}""", Status(clinical, verification))).Facts.Should().BeEmpty();

    private static string Allergy(string code, string more = "") =>
        $$"""{"resourceType":"AllergyIntolerance","id":"a1","patient":{"reference":"Patient/p1"},{{more}}"code":{{code}}}""";
}
