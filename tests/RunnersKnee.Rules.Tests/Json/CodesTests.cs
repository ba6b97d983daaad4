namespace RunnersKnee.Rules.Tests;

public class CodesTests
{
    [Fact]
    public void A_code_leads_to_its_member_and_back()
    {
        Codes.Of(Finding.KneecapPain).Should().Be("kneecapPain");
        Codes.TryParse<Finding>("kneecapPain", out var finding).Should().BeTrue();
        finding.Should().Be(Finding.KneecapPain);
        Codes.TryParse<Finding>("KneecapPain", out _).Should().BeFalse();
        Codes.TryParse<Finding>(null, out _).Should().BeFalse();
    }

    [Fact]
    public void What_is_no_member_has_no_code() =>
        FluentActions.Invoking(() => Codes.Of((Finding)999)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("member");

    [Fact]
    public void An_enum_of_another_library_is_refused_by_its_name()
    {
        Action[] calls =
        [
            () => Codes.Of(DayOfWeek.Friday), () => Codes.All<DayOfWeek>(), () => Codes.Members<DayOfWeek>(),
            () => Codes.TryParse<DayOfWeek>("friday", out _),
        ];

        calls.Should().AllSatisfy(
            call => call.Should().Throw<InvalidOperationException>().WithMessage("System.DayOfWeek is not an enum of *"));
        FluentActions.Invoking(() => Codes.Of(Small.Member))
            .Should().Throw<InvalidOperationException>().WithMessage("*Small is not an enum of *");
    }

    private enum Small : byte
    {
        Member,
    }
}
