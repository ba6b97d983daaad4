namespace RunnersKnee.Rules.Tests;

public class ReferenceCatalogueTests
{
    [Fact]
    public void Findings_are_all_there_in_the_catalogues_order() =>
        Codes.Members<Finding>().Should().Equal(ReferenceCatalogue.Findings);

    [Fact]
    public void Treatments_are_all_there_in_the_catalogues_order() =>
        Codes.Members<Treatment>().Should().Equal(ReferenceCatalogue.Treatments);

    [Fact]
    public void Urgencies_are_ordered() =>
        Codes.All<Urgency>().Should().Equal("none", "routine", "urgent", "sameDay", "emergency");

    [Fact]
    public void Reasons_are_in_the_tables_order() =>
        Codes.All<ReferralCode>().Should().Equal(
            "septicArthritis", "pulmonaryEmbolism", "neurovascularCompromise", "grossDeformity", "extensorMechanismRupture",
            "chestSymptoms", "childhoodHipEmergency", "possibleFracture", "haemarthrosis", "lockedKnee", "unableToBearWeight",
            "deepVeinThrombosis", "childhoodHipDisease", "cardiacSymptoms", "infectionRisk", "bonePainInTheYoung", "ligamentInjury",
            "patellarInstability",
            "largeEffusion", "boneStressInjury", "hipStressInjury", "seriousPathology", "inflammatoryArthritis", "tendonRiskMedicine",
            "nsaidDespiteContraindication", "warfarinInteraction", "otherLocalCause", "intermittentLocking", "artificialJoint",
            "cancerHistory", "hipComplaint", "referredPain", "gettingWorse", "contraindicatedInUse",
            "acuteInjury", "examInconsistent", "imagingAbnormal", "childUnder12",
            "conservativeCareFailed");

    [Fact]
    public void Notes_are_in_their_order() =>
        Codes.All<NoteCode>().Should().Equal(
            "otherCause", "redFlagsOpen", "aboutCondition", "untreatedRisk", "examNeeded", "olderKnee", "imagingDoesNotExclude",
            "boneStressRisk", "planFinished",
            "lastResortUnder18");
}
