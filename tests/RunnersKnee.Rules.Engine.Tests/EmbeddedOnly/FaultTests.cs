namespace RunnersKnee.Rules.Engine.Tests.EmbeddedOnly;

public class FaultTests
{
    [Fact]
    public void Names_an_alias_that_is_used_before_it_is_bound_and_all_other_faults_at_once()
    {
        Rule[] rules =
        [
            Run.Rule("early", (when, then) =>
            {
                Customer customer = null!;
                Order order = null!;
                when.Match(() => order, o => o.Customer == customer.Name).Match(() => customer);
                then.Do(_ => Use(order));
            }),
            Run.Rule("never", (when, then) =>
            {
                Order order = null!;
                Order ordr = null!;
                when.Match(() => order);
                then.Do(_ => Use(ordr));
            }),
            Run.Rule("empty", (_, _) => { }),
        ];

        FluentActions.Invoking(() => new RuleDefinitionFactory().Create(rules)).Should().Throw<RuleDefinitionException>()
            .Where(e => e.Message.Contains("'early': 'customer' is null", StringComparison.Ordinal)
                && e.Message.Contains("'never': 'ordr' is null", StringComparison.Ordinal)
                && e.Message.Contains("'empty': It has no condition. It has no action.", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_two_rules_of_one_name()
    {
        FluentActions.Invoking(() => Run.With(Simple("same"), Simple("same"), Simple("other"))).Should().Throw<RuleCompilationException>()
            .WithMessage("*same*").Where(e => e.RuleName == "same");
    }

    [Fact]
    public void A_failing_condition_names_its_rules()
    {
        var session = Run.With(Careless("first"), Careless("second"));

        FluentActions.Invoking(() => session.Insert(new Order(1, null))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithMessage("*first, second*");
    }

    [Fact]
    public void Rules_without_an_end_are_named()
    {
        var session = Run.With(
            Run.Rule("endless", (when, then) =>
            {
                when.Not<Discount>();
                then.Yield(_ => new Discount("A", 1));
            }),
            Simple("ending"));
        session.Insert(new Order(1, "A"));

        FluentActions.Invoking(() => session.Fire()).Should().Throw<RuleExecutionException>().WithMessage("*go on: endless.");
    }

    [Fact]
    public void A_disposed_session_is_of_no_use()
    {
        var session = Run.With(Simple("simple"));
        session.Dispose();

        FluentActions.Invoking(() => session.Insert(new Order(1, "A"))).Should().Throw<ObjectDisposedException>();
        FluentActions.Invoking(() => session.Fire(1)).Should().Throw<ObjectDisposedException>();
        session.Dispose();
    }

    [Fact]
    public void The_next_session_starts_from_nothing()
    {
        var factory = new RuleCompiler().Compile(new RuleDefinitionFactory().Create([Run.Rule("count", (when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect()).Not<Rating>(r => r.Stars > orders.Count());
            then.Yield(_ => new Discount("A", orders.Count()));
        })]));

        for (var count = 0; count < 20; count++)
        {
            using var session = factory.CreateSession();
            session.Fire([.. Enumerable.Range(0, count % 3).Select(id => new Order(id, "A"))]).Should().Be(1);
            session.Query<Discount>().Single().Percent.Should().Be(count % 3);
            session.Fire(new Rating("A", 9)).Should().Be(0);
            session.Query<Discount>().Should().BeEmpty();
        }
    }

    private static Rule Simple(string name) => Run.Rule(name, (when, then) =>
    {
        Order order = null!;
        when.Match(() => order);
        then.Do(_ => Use(order));
    });

    private static Rule Careless(string name) => Run.Rule(name, (when, then) =>
    {
        Order order = null!;
        when.Match(() => order, o => o.Customer!.Length > 0);
        then.Do(_ => Use(order));
    });

    private static void Use(Order order) => _ = order;
}
