using static RunnersKnee.Rules.Fhir.Tests.Record;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class ConditionTests
{
    private const string Knee = "430725003";
    private const string Asthma = "195967001";
    private const string Ulcer = "13200003";

    [Fact]
    public void An_active_diagnosis_tells_the_pain_and_the_examination()
    {
        var facts = OfConditions(Condition(Knee, more: Status("active", "confirmed")));

        facts.Case.Should().Be(KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.ExamConsistent));
        facts.HasKneeDiagnosis.Should().BeTrue();
        facts.Facts.Should().OnlyContain(fact => fact.Reference == "Condition/c1" && fact.Name == "as coded" && fact.Code!.Code == Knee);
    }

    [Theory]
    [InlineData("M22.2X1")]
    [InlineData("M22.2X2")]
    [InlineData("M22.2X9")]
    public void ICD_10_CM_tells_it_as_well(string code) =>
        OfConditions(Condition(code, RecordCodes.Icd10Cm)).HasKneeDiagnosis.Should().BeTrue();

    [Theory]
    [InlineData("unconfirmed")]
    [InlineData("provisional")]
    [InlineData("differential")]
    public void A_diagnosis_that_is_only_thought_of_tells_the_pain_alone(string verification) =>
        OfConditions(Condition(Knee, more: Status("active", verification))).Case.Should().Be(KneeCase.Empty.WithYes(Finding.KneecapPain));

    [Theory]
    [InlineData("active", null, true)]
    [InlineData("recurrence", null, true)]
    [InlineData("relapse", "provisional", true)]
    [InlineData(null, null, true)]
    [InlineData("inactive", null, false)]
    [InlineData("remission", null, false)]
    [InlineData("resolved", "confirmed", false)]
    [InlineData("active", "refuted", false)]
    [InlineData("active", "entered-in-error", false)]
    public void Only_what_is_active_and_not_refuted_is_a_yes(string? clinical, string? verification, bool isYes) =>
        OfConditions(Condition(Asthma, more: Status(clinical, verification))).Case[Finding.Asthma].Should().Be(isYes ? Answer.Yes : null);

    [Theory]
    [InlineData("no-such-code", null)]
    [InlineData("active", "no-such-code")]
    public void A_status_that_is_not_known_is_a_gap(string clinical, string? verification)
    {
        var facts = OfConditions(Condition(Asthma, more: Status(clinical, verification)));

        facts.Facts.Should().BeEmpty();
        facts.Gaps.Should().Contain(gap => gap.Reference == "Condition/c1" && gap.Reason == RecordGapReason.Unreadable);
    }

    [Fact]
    public void One_that_has_ended_is_not_active() =>
        OfConditions(Condition(Asthma, more: "\"abatementDateTime\":\"2020\",")).Case[Finding.Asthma].Should().BeNull();

    [Theory]
    [InlineData("resolved", null, true)]
    [InlineData("inactive", "confirmed", true)]
    [InlineData("resolved", "refuted", false)]
    [InlineData("active", "entered-in-error", false)]
    public void What_is_asked_for_as_ever_is_a_yes_when_it_is_over(string clinical, string? verification, bool isYes) =>
        OfConditions(Condition(Ulcer, more: Status(clinical, verification))).Case[Finding.PepticUlcer]
            .Should().Be(isYes ? Answer.Yes : null);

    [Fact]
    public void No_row_of_the_table_that_ships_is_a_no_and_each_finding_is_told_by_its_code()
    {
        foreach (var row in RecordCodes.Default.Rows.Where(row => row.Use != RecordCodeUse.Medicine))
            OfConditions(Condition(row.Code, row.System)).Case.Should().Be(KneeCase.Empty.WithYes(row.Findings));
    }

    [Theory]
    [InlineData("430725003", "http://a.example")]
    [InlineData("M22.2", RecordCodes.Icd10Cm)]
    [InlineData("M22.2X10", RecordCodes.Icd10Cm)]
    [InlineData("73211009", RecordCodes.Snomed)]
    public void A_code_that_is_not_in_the_table_tells_nothing(string code, string system) =>
        OfConditions(Condition(code, system)).Facts.Should().BeEmpty();

    [Fact]
    public void A_host_extends_the_table()
    {
        var codes = RecordCodes.Default.With(new RecordCode
        {
            System = RecordCodes.Snomed,
            Code = "73211009",
            Name = "diabetes",
            Use = RecordCodeUse.Condition,
            Findings = [Finding.Diabetes],
            Verification = CodeVerification.Host,
        });

        RecordReader.Read(new PatientRecords { Conditions = Bundle(Condition("73211009")) }, Today, codes).Case
            .Should().Be(KneeCase.Empty.WithYes(Finding.Diabetes));
        RecordReader.Read(new PatientRecords { Conditions = Bundle(Condition(Asthma)) }, Today, codes.Without(row => row.Code == Asthma))
            .Facts.Should().BeEmpty();
        RecordReader.Read(new PatientRecords { Conditions = Bundle(Condition(Asthma)) }, Today, RecordCodes.Empty).Facts.Should().BeEmpty();
    }

    [Fact]
    public void Another_patients_condition_tells_nothing_and_is_a_gap()
    {
        var facts = OfConditions(Condition(Asthma).Replace("Patient/p1", "Patient/p2", StringComparison.Ordinal));

        facts.Facts.Should().BeEmpty();
        facts.Gaps.Should().Contain(gap => gap.Reason == RecordGapReason.OtherPatient && gap.Reference == "Condition/c1");
    }

    [Theory]
    [InlineData("https://ehr.example/fhir/Patient/p1")]
    [InlineData("Patient/p1/_history/3")]
    [InlineData("urn:uuid:p1")]
    public void The_patient_is_known_by_other_references_as_well(string reference) =>
        OfConditions(Condition(Asthma).Replace("Patient/p1", reference, StringComparison.Ordinal)).Facts.Should().HaveCount(1);
}
