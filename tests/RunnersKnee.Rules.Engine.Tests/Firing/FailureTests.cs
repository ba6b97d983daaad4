namespace RunnersKnee.Rules.Engine.Tests.Firing;

public class FailureTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void A_failing_condition_fails_the_insert_and_names_its_rules_in_the_event()
    {
        string[] rules = [];
        var session = Run.With(Careless("first"), Careless("second"));
        session.Events.LhsExpressionFailedEvent += (_, e) => rules = [.. e.Rules.Select(rule => rule.Name)];

        var insert = FluentActions.Invoking(() => session.Insert(new Order(1, null)));

        insert.Should().Throw<RuleLhsExpressionEvaluationException>()
            .Where(e => e.Expression.Contains("Customer", StringComparison.Ordinal))
            .WithInnerException<NullReferenceException>();
        rules.Should().Equal("first", "second");
        session.Query<Order>().Count().Should().Be(1, "the fact stays in memory");
    }

    [Fact]
    public void A_failure_that_is_taken_care_of_counts_as_not_met()
    {
        var session = Run.With(Careless("first"));
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;

        session.Fire(new Order(1, null), new Order(2, "A")).Should().Be(1);

        _log.Should().Equal("first 2");
    }

    [Fact]
    public void A_failing_join_names_its_rule_and_can_be_taken_care_of()
    {
        var failed = new List<string>();
        var session = Run.With(Run.Rule("joining", (when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order, o => o.Customer!.Length == customer.City!.Length);
            then.Do(_ => _log.Add($"{order.Id}"));
        }));
        session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            failed.AddRange(e.Rules.Select(rule => rule.Name));
            e.IsHandled = true;
        };

        session.Fire(new Customer("A"), new Customer("B") { City = "C" }, new Order(1, null), new Order(2, "A"));

        _log.Should().Equal("2");
        failed.Should().OnlyContain(name => name == "joining").And.HaveCount(3);
    }

    [Fact]
    public void A_failing_let_can_be_taken_care_of()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            var length = 0;
            when.Match(() => order).Let(() => length, () => order.Customer!.Length);
            then.Do(_ => _log.Add($"{order.Id}"));
        });
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;

        session.Fire(new Order(1, null), new Order(2, "A"));

        _log.Should().Equal("2");
    }

    [Fact]
    public void A_failing_query_fails_the_insert()
    {
        var session = Run.With((when, then) =>
        {
            IGrouping<int, Order> group = null!;
            when.Query(() => group, q => q.Match<Order>().GroupBy(o => o.Customer!.Length));
            then.Do(_ => _log.Add($"{group.Key}"));
        });

        FluentActions.Invoking(() => session.Insert(new Order(1, null))).Should().Throw<RuleLhsExpressionEvaluationException>();
    }

    [Fact]
    public void A_failing_action_names_its_rule_and_the_rest_goes_on()
    {
        var session = Run.With(Run.Rule("careless", (when, then) =>
        {
            Order order = null!;
            when.Match(() => order);
            then.Do(_ => _log.Add($"{order.Customer!.Length}"));
        }));
        session.InsertAll([new Order(1, null), new Order(2, "A")]);

        FluentActions.Invoking(() => session.Fire(10)).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Where(e => e.RuleName == "careless").WithInnerException<NullReferenceException>();
        session.Fire(10).Should().Be(1);

        _log.Should().Equal("1");
    }

    [Fact]
    public void A_failing_action_can_be_taken_care_of()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order);
            then.Do(_ => _log.Add($"{order.Customer!.Length}")).Do(_ => _log.Add("next"));
        });
        session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = true;

        session.Fire(new Order(1, null)).Should().Be(1);

        _log.Should().Equal("next");
    }

    private Rule Careless(string name) => Run.Rule(name, (when, then) =>
    {
        Order order = null!;
        when.Match(() => order, o => o.Customer!.Length > 0);
        then.Do(_ => _log.Add($"{name} {order.Id}"));
    });
}
