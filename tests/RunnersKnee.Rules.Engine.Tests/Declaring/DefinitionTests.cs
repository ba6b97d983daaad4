namespace RunnersKnee.Rules.Engine.Tests.Declaring;

public class DefinitionTests
{
    private static readonly RuleDefinitionFactory Factory = new();

    [Fact]
    public void A_rule_says_what_it_is_by_attributes()
    {
        var rule = Factory.Create(new Described());

        rule.Name.Should().Be("described");
        rule.Description.Should().Be("says what it is");
        rule.Tags.Should().BeEquivalentTo("own", "inherited");
        rule.Priority.Should().Be(7);
        rule.Repeatability.Should().Be(RuleRepeatability.Repeatable, "it is not inherited");
    }

    [Fact]
    public void A_rule_without_a_name_has_that_of_its_class()
    {
        var rule = Factory.Create(new Base());

        rule.Name.Should().Be(typeof(Base).FullName);
        rule.Description.Should().BeEmpty();
        rule.Repeatability.Should().Be(RuleRepeatability.NonRepeatable);
    }

    [Fact]
    public void What_a_rule_says_in_its_definition_goes_first()
    {
        var rule = Factory.Create(Run.Rule("said", (when, then) =>
        {
            when.Exists<Order>();
            then.Do(_ => Nothing());
        }, 3));

        rule.Name.Should().Be("said");
        rule.Priority.Should().Be(3);
    }

    [Fact]
    public void Rules_are_read_in_their_order()
    {
        var rules = Factory.Create([new Described(), new Base()]);

        rules.Select(rule => rule.Name).Should().Equal("described", typeof(Base).FullName);
    }

    [Fact]
    public void A_rule_needs_a_condition_and_an_action()
    {
        Refuse((_, then) => then.Do(_ => Nothing()));
        Refuse((when, _) => when.Exists<Order>());
    }

    [Fact]
    public void An_alias_is_bound_once() => Refuse((when, then) =>
    {
        Order order = null!;
        when.Match(() => order).Match(() => order);
        then.Do(_ => Nothing());
    });

    [Fact]
    public void Having_needs_something_to_go_with() => Refuse((when, then) =>
    {
        when.Having(() => true);
        then.Do(_ => Nothing());
    });

    [Fact]
    public void Sessions_of_one_factory_run_side_by_side()
    {
        var factory = new RuleCompiler().Compile(Factory.Create([Run.Rule("count", (when, then) =>
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            when.Match(() => customer).Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect());
            then.Yield(_ => new Discount(customer.Name, orders.Count()));
        })]));

        var results = Enumerable.Range(0, 2_000).AsParallel().Select(number =>
        {
            var session = factory.CreateSession();
            var orders = Enumerable.Range(0, number % 7).Select(id => new Order(id, "A"));
            session.Fire([new Customer("A"), .. orders]);
            return session.Query<Discount>().Single().Percent == number % 7;
        });

        results.Should().OnlyContain(right => right);
    }

    private static void Refuse(Action<ILeftHandSideExpression, IRightHandSideExpression> define) =>
        FluentActions.Invoking(() => Factory.Create(Run.Rule("wrong", define))).Should().Throw<RuleDefinitionException>();

    private static void Nothing()
    {
    }

    [Tag("inherited")]
    [Priority(7)]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    private class Base : Rule
    {
        public override void Define()
        {
            When().Exists<Order>();
            Then().Do(_ => Nothing());
        }
    }

    [Name("described")]
    [Description("says what it is")]
    [Tag("own")]
    private sealed class Described : Base;
}
