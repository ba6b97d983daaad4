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
    public void An_everyday_name_is_understood_whatever_its_case_and_spaces(string name, Treatment meant)
    {
        TreatmentNames.TryParse(name, out var treatment).Should().BeTrue();
        treatment.Should().Be(meant);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("aspirin")]
    [InlineData("paracetamol")]
    [InlineData("horse riding")]
    public void What_names_no_treatment_is_not_understood(string? name) => TreatmentNames.TryParse(name, out _).Should().BeFalse();

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
        advisor.Invoking(one => one.Explain(KneeCase.Empty, "ibuprofin")).Should().Throw<ArgumentException>().WithMessage("*Did you mean 'ibuprofen'?*");
    }
}
