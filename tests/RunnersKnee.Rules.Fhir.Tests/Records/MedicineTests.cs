using static RunnersKnee.Rules.Fhir.Tests.Record;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class MedicineTests
{
    [Theory]
    [InlineData("Warfarin 5 MG Oral Tablet", Finding.TakesWarfarin)]
    [InlineData("apixaban 5mg", Finding.TakesOtherAnticoagulant)]
    [InlineData("ASPIRIN 81 MG", Finding.TakesOtherAnticoagulant)]
    [InlineData("Lisinopril 10 MG Oral Tablet", Finding.TakesInteractingMedicine)]
    [InlineData("Prednisolone 5 MG Oral Tablet", Finding.TakesInteractingMedicine)]
    public void An_active_order_tells_a_finding(string name, Finding finding) =>
        OfOrders(Ordered(Text(name))).Case.Should().Be(KneeCase.Empty.WithYes(finding));

    [Theory]
    [InlineData("Ibuprofen 200 MG Oral Tablet", Treatment.Nsaid)]
    [InlineData("Hydrocodone/Ibuprofen", Treatment.Nsaid)]
    [InlineData("Diclofenac 1 % gel", Treatment.Nsaid)]
    [InlineData("Triamcinolone 40 mg intra-articular injection", Treatment.CortisoneInjection)]
    [InlineData("Hylan G-F 20 prefilled syringe", Treatment.HyaluronicAcidInjection)]
    [InlineData("Glucosamine", Treatment.JointNutrients)]
    public void An_active_order_tells_a_treatment_that_goes_on(string name, Treatment treatment) =>
        OfOrders(Ordered(Text(name))).Case.Should().Be(KneeCase.Empty.With(treatment, TreatmentOutcome.Ongoing));

    [Theory]
    [InlineData("Diclofenac ophthalmic solution")]
    [InlineData("Sodium hyaluronate eye drops")]
    [InlineData("Triamcinolone 0.1% cream")]
    [InlineData("Fluticasone")]
    [InlineData("Warfarinoid")]
    public void What_goes_elsewhere_or_is_something_else_tells_nothing(string name) =>
        OfOrders(Ordered(Text(name))).Facts.Should().BeEmpty();

    [Theory]
    [InlineData(RecordCodes.Atc, "M01AE01", Treatment.Nsaid)]
    [InlineData(RecordCodes.Atc, "M01AX05", Treatment.JointNutrients)]
    [InlineData(RecordCodes.Atc, "M01AX25", Treatment.JointNutrients)]
    [InlineData(RecordCodes.Atc, "M09AX01", Treatment.HyaluronicAcidInjection)]
    [InlineData(RecordCodes.RxNorm, "310965", Treatment.Nsaid)]
    [InlineData(RecordCodes.Snomed, "7034005", Treatment.Nsaid)]
    public void A_code_tells_a_treatment(string system, string code, Treatment treatment) =>
        OfOrders(Ordered(Coded(system, code))).Case.Should().Be(KneeCase.Empty.With(treatment, TreatmentOutcome.Ongoing));

    [Fact]
    public void A_corticosteroid_needs_the_way_into_the_joint()
    {
        var code = Coded(RecordCodes.Atc, "H02AB08");

        OfOrders(Ordered(code)).Facts.Should().BeEmpty();
        OfOrders(Ordered(code + """,  "dosageInstruction":[{"route":{"text":"Intra-articular"}}]""")).Case.Treatments
            .Should().ContainKey(Treatment.CortisoneInjection);
    }

    [Theory]
    [InlineData("\"status\":\"completed\",\"intent\":\"order\",")]
    [InlineData("\"status\":\"draft\",\"intent\":\"order\",")]
    [InlineData("\"status\":\"on-hold\",\"intent\":\"order\",")]
    [InlineData("\"status\":\"entered-in-error\",\"intent\":\"order\",")]
    [InlineData("\"status\":\"active\",\"intent\":\"proposal\",")]
    [InlineData("\"status\":\"active\",\"intent\":\"order\",\"doNotPerform\":true,")]
    [InlineData("")]
    public void An_order_that_is_not_active_or_forbids_tells_nothing(string more) =>
        OfOrders(Ordered(Text("Warfarin"), more)).Facts.Should().BeEmpty();

    [Fact]
    public void An_order_without_intent_is_read() =>
        OfOrders(Ordered(Text("Warfarin"), "\"status\":\"active\",")).Case[Finding.TakesWarfarin].Should().Be(Answer.Yes);

    [Theory]
    [InlineData("active", true)]
    [InlineData("not-taken", false)]
    [InlineData("completed", false)]
    [InlineData("stopped", false)]
    public void A_statement_counts_while_it_is_active(string status, bool counts) =>
        Read(new PatientRecords
        {
            MedicationStatements = Bundle(Ordered(Text("Warfarin"), $"\"status\":\"{status}\",", "MedicationStatement")),
        }).Case[Finding.TakesWarfarin].Should().Be(counts ? Answer.Yes : null);

    [Fact]
    public void A_reference_to_a_medicine_in_the_bundle_is_followed()
    {
        var facts = OfOrders(
            Ordered("\"medicationReference\":{\"reference\":\"Medication/w\"}"),
            """{"resourceType":"Medication","id":"w","code":{"text":"Warfarin"}}""");

        facts.Case.Should().Be(KneeCase.Empty.WithYes(Finding.TakesWarfarin));
        facts.Facts.Single().Reference.Should().Be("MedicationRequest/m1");
    }

    [Fact]
    public void A_reference_to_a_contained_medicine_and_its_ingredients_is_followed() =>
        OfOrders(Ordered("""
            "contained":[{"resourceType":"Medication","id":"w","ingredient":[{"itemCodeableConcept":{"text":"warfarin sodium"}}]}],
            "medicationReference":{"reference":"#w"}
            """)).Case.Should().Be(KneeCase.Empty.WithYes(Finding.TakesWarfarin));

    [Fact]
    public void The_name_beside_a_reference_counts_where_the_medicine_is_not_there() =>
        OfOrders(Ordered("\"medicationReference\":{\"reference\":\"Medication/x\",\"display\":\"Warfarin\"}")).Case
            .Should().Be(KneeCase.Empty.WithYes(Finding.TakesWarfarin));

    [Theory]
    [InlineData("\"medicationReference\":{\"reference\":\"Medication/x\"}")]
    [InlineData("\"medicationCodeableConcept\":{\"coding\":[{\"system\":\"http://a.example\",\"code\":\"1\"}] }")]
    [InlineData("\"note\":[{\"text\":\"Warfarin\"}]")]
    public void A_medicine_that_cannot_be_told_is_a_gap(string medication)
    {
        var facts = OfOrders(Ordered(medication));

        facts.Facts.Should().BeEmpty();
        facts.Gaps.Should().ContainEquivalentOf(new RecordGap
        {
            List = RecordList.MedicationRequests, Reason = RecordGapReason.Unreadable, Reference = "MedicationRequest/m1",
        });
    }

    [Fact]
    public void A_host_looks_up_what_is_in_a_product()
    {
        var codes = RecordCodes.Default.WithLookUp(product => product.Code == "855332" ? [new Coding(RecordCodes.Atc, "B01AA03")] : []);

        var records = new PatientRecords { MedicationRequests = Bundle(Ordered(Coded(RecordCodes.RxNorm, "855332"))) };

        RecordReader.Read(records, Today, codes).Case
            .Should().Be(KneeCase.Empty.WithYes(Finding.TakesWarfarin));
    }
}
