namespace RunnersKnee.Rules.Tests.Texts;

public sealed class CitationTests
{
    [Theory]
    [InlineData(ReferralCode.PossibleFracture, "Stiell IG 1996")]
    [InlineData(ReferralCode.SepticArthritis, "patient.info")]
    [InlineData(ReferralCode.ChildhoodHipDisease, "Peck DM 2017")]
    [InlineData(ReferralCode.ChildhoodHipEmergency, "Peck DM 2017")]
    [InlineData(ReferralCode.DeepVeinThrombosis, "Wells")]
    [InlineData(ReferralCode.Haemarthrosis, "Ann Rheum Dis")]
    [InlineData(ReferralCode.LargeEffusion, "Ann Rheum Dis")]
    [InlineData(ReferralCode.SeriousPathology, "G-care")]
    [InlineData(ReferralCode.InflammatoryArthritis, "G-care")]
    [InlineData(ReferralCode.PatellarInstability, "Crossley KM 2016")]
    [InlineData(ReferralCode.BoneStressInjury, "PMC7049623")]
    [InlineData(ReferralCode.OtherLocalCause, "JABFM")]
    [InlineData(ReferralCode.BonePainInTheYoung, "NG12")]
    [InlineData(ReferralCode.HipStressInjury, "PMC6226070")]
    [InlineData(ReferralCode.HipComplaint, "PMC6357658")]
    [InlineData(ReferralCode.TendonRiskMedicine, "MHRA 2019")]
    [InlineData(ReferralCode.WarfarinInteraction, "Yip 1990")]
    [InlineData(ReferralCode.ArtificialJoint, "10.1007/s00264-013-2081-4")]
    public void A_referral_that_rests_on_a_reference_names_it(ReferralCode code, string part) =>
        EvidenceTable.Citation(code).Should().Contain(part);

    [Fact]
    public void No_other_referral_has_a_citation() =>
        Enum.GetValues<ReferralCode>().Count(code => EvidenceTable.Citation(code) is not null).Should().Be(18);

    [Fact]
    public void What_is_second_hand_says_so() =>
        Enum.GetValues<ReferralCode>()
            .Where(code => EvidenceTable.Citation(code)?.Contains("(second-hand)", StringComparison.Ordinal) == true)
            .Should().BeEquivalentTo(
            [
                ReferralCode.SepticArthritis, ReferralCode.BonePainInTheYoung, ReferralCode.PatellarInstability,
                ReferralCode.TendonRiskMedicine,
            ]);

    [Fact]
    public void The_notes_that_rest_on_publications_alone_name_them_second_hand() =>
        Enum.GetValues<NoteCode>().Where(code => EvidenceTable.Citation(code) is not null)
            .Select(code => (code, EvidenceTable.Citation(code)))
            .Should().BeEquivalentTo(
            [
                (NoteCode.OlderKnee, "NICE guideline NG226, 2022 (second-hand)"),
                (NoteCode.BoneStressRisk, "Review of bone stress injuries, PMC8073721 (first page only) (second-hand)"),
            ]);

    [Theory]
    [InlineData(Treatment.NaturalAntiInflammatory, "Medsafe 2018", "TGA 2023", "USP 2019")]
    [InlineData(Treatment.IceWithCompression, "clinicalgate", "sportsinjuryclinic")]
    [InlineData(Treatment.TopicalPainRelief, "Joss 2000")]
    [InlineData(Treatment.PostActivityIceAndTopical, "clinicalgate", "sportsinjuryclinic", "Joss 2000")]
    [InlineData(Treatment.JointNutrients, "GPnotebook", "Mayo Clinic", "Product characteristics")]
    [InlineData(Treatment.Nsaid, "medication guide", "week 20", "breastfeeding", "MHRA", "PMC4508078")]
    [InlineData(Treatment.CortisoneInjection, "Martin & Browne 2019")]
    [InlineData(Treatment.HyaluronicAcidInjection, "label")]
    public void Precautions_that_rest_on_references_name_them(Treatment treatment, params string[] parts)
    {
        var references = EvidenceTable.OfPrecautions(treatment);

        references.Should().HaveCount(parts.Length).And.OnlyContain(reference => reference.Basis == EvidenceBasis.Read);
        references.Zip(parts).Should().OnlyContain(pair => pair.First.Text.Contains(pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void No_other_treatment_has_references_for_its_precautions() =>
        Enum.GetValues<Treatment>().Count(treatment => EvidenceTable.OfPrecautions(treatment).Count > 0).Should().Be(8);
}
