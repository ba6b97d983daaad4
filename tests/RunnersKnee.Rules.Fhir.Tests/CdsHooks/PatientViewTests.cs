using RunnersKnee.Rules.Fhir.CdsHooks;
using static RunnersKnee.Rules.Fhir.Tests.HookRequest;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class PatientViewTests
{
    private static readonly HookRequest View = new() { Hook = "patient-view" };

    [Fact]
    public void Open_warning_signs_are_told_with_a_link_to_the_questions()
    {
        var card = Hooks.Cards(View).Single();

        card.Indicator.Should().Be(CdsIndicator.Info);
        card.Summary.Should().MatchRegex("^Runner's knee: [0-9]+ warning signs are open");
        card.Links!.Single().Url.Should().Be("https://clinic.example/knee");
        card.Detail.Should().Contain("- hot, swollen and very painful knee");
    }

    [Fact]
    public void An_NSAID_that_is_taken_although_it_is_ruled_out_is_critical()
    {
        var taken = Draft("Ibuprofen", "i1", "\"status\":\"active\",\"intent\":\"order\",");

        var cards = Hooks.Cards(View with { MedicationRequests = BundleOf(Warfarin, taken) });

        cards[0].Indicator.Should().Be(CdsIndicator.Critical);
        cards[0].Detail.Should().Contain("MedicationRequest/i1").And.Contain("MedicationRequest/w1");
        cards.Should().HaveCount(2);
    }

    [Fact]
    public void A_patient_without_the_diagnosis_gets_no_card() =>
        Hooks.Cards(View with { Conditions = BundleOf(), MedicationRequests = BundleOf(Warfarin) }).Should().BeEmpty();

    [Theory]
    [InlineData("resolved", null)]
    [InlineData("active", "refuted")]
    public void A_diagnosis_that_is_over_or_refuted_is_none(string clinical, string? verification)
    {
        var knee = Record.Condition("430725003", more: Record.Status(clinical, verification));

        Hooks.Cards(View with { Conditions = BundleOf(knee) }).Should().BeEmpty();
    }

    [Fact]
    public void Conditions_that_were_not_sent_never_end_in_silence() =>
        Hooks.Cards(View with { Conditions = "null" }).Single().Summary.Should().Be(FhirTexts.English["card.notChecked.summary"]);
}
