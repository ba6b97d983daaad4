namespace RunnersKnee.Rules.Tests;

public class TreatmentNamesTests
{
    [Theory]
    [InlineData("nsaid", Treatment.Nsaid)]
    [InlineData("ibuprofen", Treatment.Nsaid)]
    [InlineData("Naproxen", Treatment.Nsaid)]
    [InlineData("DICLOFENAC", Treatment.Nsaid)]
    [InlineData("anti-inflammatories", Treatment.Nsaid)]
    [InlineData("cortisone shot", Treatment.CortisoneInjection)]
    [InlineData("Steroid  Injection", Treatment.CortisoneInjection)]
    [InlineData("SLR", Treatment.StraightLegRaise)]
    [InlineData("straight leg raise", Treatment.StraightLegRaise)]
    [InlineData("straight-leg raises", Treatment.StraightLegRaise)]
    [InlineData("synvisc", Treatment.HyaluronicAcidInjection)]
    [InlineData("hyaluronic acid", Treatment.HyaluronicAcidInjection)]
    [InlineData("turmeric", Treatment.NaturalAntiInflammatory)]
    [InlineData("curcumin", Treatment.NaturalAntiInflammatory)]
    [InlineData("glucosamine", Treatment.JointNutrients)]
    [InlineData("tape", Treatment.PatellarTaping)]
    [InlineData("taping", Treatment.PatellarTaping)]
    [InlineData("insoles", Treatment.FootOrthotics)]
    [InlineData("physio", Treatment.PhysicalTherapy)]
    [InlineData("ice", Treatment.IceWithCompression)]
    [InlineData("arthroscopy", Treatment.Surgery)]
    [InlineData("aspirin", Treatment.Nsaid)]
    [InlineData("diclofenac gel", Treatment.Nsaid)]
    [InlineData("collagen", Treatment.JointNutrients)]
    public void An_everyday_name_is_understood_whatever_its_case_and_spaces(string name, Treatment meant)
    {
        TreatmentNames.TryParse(name, out var treatment).Should().BeTrue();
        treatment.Should().Be(meant);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("paracetamol")]
    [InlineData("outside")]
    [InlineData("horse riding")]
    public void What_names_no_treatment_is_not_understood(string? name) => TreatmentNames.TryParse(name, out _).Should().BeFalse();

    [Theory]
    [InlineData("paracetamol", true)]
    [InlineData("Foam  Rolling", true)]
    [InlineData("knee-brace", true)]
    [InlineData("kinesiology tape", true)]
    [InlineData("massage", true)]
    [InlineData("CBD", true)]
    [InlineData("low-dose aspirin", true)]
    [InlineData("ibuprofen", false)]
    [InlineData("nsaid", false)]
    [InlineData("horse riding", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void What_the_protocol_says_nothing_of_is_known_as_such(string? name, bool isOutside) =>
        TreatmentNames.IsOutside(name).Should().Be(isOutside);

    [Fact]
    public void Of_what_is_outside_it_is_said_who_can_tell_more() => TreatmentNames.Remark("Knee Brace", AdviceTexts.English)
        .Should().Be("Knee Brace: not part of this protocol. A pharmacist or physiotherapist can tell you more.");

    [Theory]
    [InlineData("aspirin")]
    [InlineData("Low-dose aspirin")]
    [InlineData("baby aspirin")]
    public void Nobody_is_told_to_stop_the_aspirin_that_a_doctor_prescribed(string name) =>
        TreatmentNames.Remark(name, AdviceTexts.English).Should().EndWith("do not stop it without asking them.");

    [Theory]
    [InlineData("ibuprofen")]
    [InlineData("horse riding")]
    public void Of_anything_else_nothing_is_remarked(string name) => TreatmentNames.Remark(name, AdviceTexts.English).Should().BeNull();

    [Fact]
    public void Every_treatment_has_everyday_names_and_every_name_means_one()
    {
        var meant = TreatmentNames.All.Skip(Codes.All<Treatment>().Count)
            .Select(name => TreatmentNames.TryParse(name, out var treatment) ? treatment : throw new InvalidOperationException(name));

        TreatmentNames.All.Take(Codes.All<Treatment>().Count).Should().Equal(Codes.All<Treatment>());
        meant.Distinct().Should().Equal(Enum.GetValues<Treatment>());
        TreatmentNames.All.Should().OnlyHaveUniqueItems(name => string.Concat(name.Where(char.IsLetter)).ToUpperInvariant());
    }

    [Fact]
    public void A_treatment_is_explained_by_its_everyday_name()
    {
        var advisor = new RunnersKneeAdvisor();

        advisor.Explain(KneeCase.Empty, "Cortisone shot").Code.Should().Be("cortisoneInjection");
        advisor.Invoking(one => one.Explain(KneeCase.Empty, "ibuprofin"))
            .Should().Throw<ArgumentException>().WithMessage("*Did you mean 'ibuprofen'?*");
    }
}
