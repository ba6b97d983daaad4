using RunnersKnee.Rules.Fhir.CdsHooks;
using static RunnersKnee.Rules.Fhir.Tests.HookRequest;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class OrderTests
{
    [Fact]
    public void A_malformed_draft_of_an_NSAID_for_somebody_on_warfarin_gets_a_critical_card_that_names_the_blood_thinner_and_bleeding()
    {
        var withoutIntent = Draft("Ibuprofen 200 MG Oral Tablet", more: "\"status\":\"draft\",");

        var card = Hooks.Cards(new HookRequest { MedicationRequests = BundleOf(Warfarin), Drafts = BundleOf(withoutIntent) })[0];

        card.Indicator.Should().Be(CdsIndicator.Critical);
        card.Summary.Should().Contain("warfarin, a blood thinner").And.Contain("bleeding");
        card.Detail.Should().Contain("MedicationRequest/w1").And.Contain("Warfarin 5 MG Oral Tablet")
            .And.Contain("makes bleeding more likely");
        card.Suggestions!.Single().Actions.Single().ResourceId.Should().Be("MedicationRequest/d1");
    }

    [Theory]
    [InlineData("Ibuprofen 200 MG Oral Tablet", CdsIndicator.Warning)]
    [InlineData("Triamcinolone 40 MG/ML intra-articular injection", CdsIndicator.Warning)]
    [InlineData("Sodium hyaluronate prefilled syringe", CdsIndicator.Info)]
    public void An_order_that_is_judged_gets_a_card_and_so_does_what_is_missing(string medicine, CdsIndicator indicator)
    {
        var cards = Hooks.Cards(new HookRequest { Drafts = BundleOf(Draft(medicine)) });

        cards.Select(card => card.Indicator).Should().Equal(indicator, CdsIndicator.Info);
        cards[1].Summary.Should().Contain("not in the record").And.Contain("open is not no");
    }

    [Theory]
    [InlineData("Amoxicillin 500 MG")]
    [InlineData("Prednisone 5 MG Oral Tablet")]
    [InlineData("Triamcinolone cream")]
    [InlineData("Sodium hyaluronate eye drops")]
    [InlineData("Glucosamine")]
    public void Other_orders_get_no_card(string medicine) =>
        Hooks.Cards(new HookRequest { Drafts = BundleOf(Draft(medicine)) }).Should().BeEmpty();

    [Theory]
    [InlineData("Glucosamine 750 MG Oral Tablet")]
    [InlineData("Chondroitin sulfate 400 MG Oral Capsule")]
    public void An_order_of_another_treatment_gets_a_card_where_the_record_rules_it_out(string medicine)
    {
        var cards = Hooks.Cards(new HookRequest { MedicationRequests = BundleOf(Warfarin), Drafts = BundleOf(Draft(medicine)) });

        cards.Select(card => card.Indicator).Should().Equal(CdsIndicator.Critical, CdsIndicator.Info);
        cards[0].Summary.Should().Contain("warfarin, a blood thinner").And.Contain("bleeding");
        cards[0].Suggestions!.Single().Actions.Single().ResourceId.Should().Be("MedicationRequest/d1");
    }

    [Fact]
    public void An_order_of_another_treatment_does_not_pass_in_silence_where_what_might_rule_it_out_could_not_be_read()
    {
        var cards = Hooks.Cards(new HookRequest { MedicationRequests = "null", Drafts = BundleOf(Draft("Glucosamine")) });

        cards.Should().ContainSingle().Which.Summary.Should().Be(FhirTexts.English["card.gaps.summary"]);
    }

    [Fact]
    public void Without_a_coded_diagnosis_there_is_no_card() =>
        Hooks.Cards(new HookRequest
        {
            Conditions = BundleOf(),
            MedicationRequests = BundleOf(Warfarin),
            Drafts = BundleOf(Draft("Ibuprofen")),
        }).Should().BeEmpty();

    [Theory]
    [InlineData("null")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","total":9,"entry":[]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"http://a.example"}]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entries":[]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Condition","kode":{}}}]}""")]
    [InlineData("\"nothing\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Conditions_that_could_not_be_read_never_end_in_silence(string conditions)
    {
        var card = Hooks.Cards(new HookRequest { Conditions = conditions, Drafts = BundleOf(Draft("Ibuprofen")) }).Single();

        (card.Indicator, card.Summary).Should().Be((CdsIndicator.Info, FhirTexts.English["card.notChecked.summary"]));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Nonsense"}}]}""")]
    public void Medicines_that_could_not_be_read_are_said(string medicines)
    {
        var cards = Hooks.Cards(new HookRequest { MedicationRequests = medicines, Drafts = BundleOf(Draft("Ibuprofen")) });

        cards.Should().HaveCount(2);
        cards[1].Detail.Should().Contain("**Could not be read**").And.Contain("- the orders of medicines: ")
            .And.Contain("- taking warfarin");
    }

    [Theory]
    [InlineData("""{"resourceType":"MedicationRequest","id":"d1","medicationReference":{"reference":"Medication/nowhere"}}""")]
    [InlineData("""{"resourceType":"MedicationRequest","id":"d1"}""")]
    [InlineData("""{"resourceType":"MedicationRequest","id":"d1","medicationCodeableConcept":"Ibuprofen"}""")]
    [InlineData("""
        {"resourceType":"MedicationRequest","id":"d1","medicationCodeableConcept":{"coding":[
          {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"1"}]}}
        """)]
    [InlineData("""{"resourceType":"MedicationRequest","id":"d1","medicationCodeableConcept":{"coding":[{"code":7}]}}""")]
    [InlineData("""
        {"resourceType":"MedicationRequest","subject":{"reference":"Patient/p2"},"medicationCodeableConcept":{"text":"Ibuprofen"}}
        """)]
    [InlineData("""{"resourceType":"MedicationOrder","id":"d1","medicationCodeableConcept":{"text":"Ibuprofen"}}""")]
    [InlineData("""{"id":"d1"}""")]
    [InlineData("null")]
    public void An_order_that_cannot_be_read_is_said_and_never_ends_in_silence(string draft)
    {
        var cards = Hooks.Cards(new HookRequest { Drafts = BundleOf(draft) });

        cards.Should().ContainSingle().Which.Summary.Should().Be(FhirTexts.English["card.unreadable.summary"]);
    }

    [Fact]
    public void Two_drafts_that_do_not_go_together_are_judged_together()
    {
        var cards = Hooks.Cards(new HookRequest { Drafts = BundleOf(Draft("Warfarin 5 MG", "d2"), Draft("Naproxen 220 MG")) });

        cards[0].Indicator.Should().Be(CdsIndicator.Critical);
        cards[0].Detail.Should().Contain("MedicationRequest/d2");
    }

    [Fact]
    public void A_draft_of_aspirin_is_judged_and_does_not_rule_itself_out()
    {
        var card = Hooks.Cards(new HookRequest { Drafts = BundleOf(Draft("Aspirin 325 MG Oral Tablet")) })[0];

        card.Indicator.Should().Be(CdsIndicator.Warning);
        card.Detail.Should().Contain("Low-dose aspirin");
    }

    [Theory]
    [InlineData("\"status\":\"cancelled\",")]
    [InlineData("\"status\":\"stopped\",")]
    [InlineData("\"status\":\"entered-in-error\",")]
    [InlineData("\"status\":\"draft\",\"doNotPerform\":true,")]
    public void An_order_that_gives_nothing_gets_no_card(string more) =>
        Hooks.Cards(new HookRequest { Drafts = BundleOf(Draft("Ibuprofen", more: more)) }).Should().BeEmpty();

    [Fact]
    public void Only_what_is_selected_is_judged()
    {
        var drafts = BundleOf(Draft("Ibuprofen"), Draft("Amoxicillin", "d2"));

        Hooks.Cards(new HookRequest { Hook = "order-select", Selections = "[\"MedicationRequest/d2\"]", Drafts = drafts })
            .Should().BeEmpty();
        Hooks.Cards(new HookRequest { Hook = "order-select", Selections = "[\"MedicationRequest/d1\"]", Drafts = drafts })
            .Should().HaveCount(2);
    }

    [Fact]
    public void Each_order_gets_a_card_of_its_own_the_most_urgent_first()
    {
        var cards = Hooks.Cards(new HookRequest
        {
            MedicationRequests = BundleOf(Warfarin),
            Drafts = BundleOf(Draft("Triamcinolone intra-articular"), Draft("Ibuprofen", "d2"), Draft("Meloxicam", "d3")),
        });

        cards.Select(card => card.Indicator)
            .Should().Equal(CdsIndicator.Critical, CdsIndicator.Critical, CdsIndicator.Warning, CdsIndicator.Info);
    }

    [Fact]
    public void What_a_record_says_cannot_write_Markdown_of_its_own()
    {
        var name = "Ibuprofen <script>alert(1)</script> [all clear](http://a.example) **fine**";

        var detail = Hooks.Cards(new HookRequest { Drafts = BundleOf(Draft(name)) })[0].Detail;

        detail.Should().NotContain("<script>").And.NotContain("](http").And.NotContain("**fine**");
    }
}
