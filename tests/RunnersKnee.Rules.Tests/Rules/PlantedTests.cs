using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

public class PlantedTests
{
    [Fact]
    public void No_rule_of_the_protocol_is_named_as_a_planted_one() =>
        Rulebook.Names.Should().NotContain(name => name.StartsWith(Planted.Prefix, StringComparison.Ordinal));

    [Fact]
    public void A_planted_rule_that_is_named_as_one_of_the_protocol_is_refused()
    {
        var beside = () => Planted.Beside(new Impostor());
        var inPlace = () => Planted.InPlaceOf("warning.nsaid", new Impostor());

        beside.Should().Throw<Exception>().WithMessage("*planted.*");
        inPlace.Should().Throw<Exception>().WithMessage("*planted.*");
    }

    [Fact]
    public void A_rule_that_is_not_there_cannot_be_replaced() =>
        FluentActions.Invoking(() => Planted.Without("warning.none")).Should().Throw<InvalidOperationException>();

    [Fact]
    public void One_rule_is_left_out_or_replaced_and_the_others_stay()
    {
        var names = RuleProbe.Definitions.Select(rule => rule.Name).ToList();

        Names(Planted.Without("warning.nsaid")).Should().Equal(names.Where(name => name != "warning.nsaid"));
        Names(Planted.InPlaceOf("warning.nsaid", new ThrowingAction())).Should()
            .Equal(names.Select(name => name == "warning.nsaid" ? "planted.action" : name));
        Names(Planted.Beside(new ThrowingAction())).Should().Equal([.. names, "planted.action"]);
    }

    private static IEnumerable<string> Names(IEnumerable<Rule> rules) => RuleDefinitions.Of(rules).Select(rule => rule.Name);

    [Name("warning.nsaid")]
    private sealed class Impostor : Rule
    {
        public override void Define()
        {
            Yes yes = null!;

            When().Match(() => yes);
            Then().Yield(_ => new Noted(NoteCode.PlanFinished));
        }
    }
}
