namespace RunnersKnee.Rules.Engine.Tests.Yielding;

public class YieldTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void A_yielded_fact_stands_as_long_as_its_match()
    {
        var customer = new Customer("A") { Points = 5 };
        var session = Run.With(Generous(), Writer());

        session.Fire(customer).Should().Be(2);
        session.Facts<Letter>().Should().HaveCount(1);

        session.Retract(customer);

        session.Facts<Discount>().Should().BeEmpty();
        session.Facts<Letter>().Should().BeEmpty("the whole chain goes at once, without firing");
    }

    [Fact]
    public void An_update_yields_anew()
    {
        var customer = new Customer("A") { Points = 5 };
        var session = Run.With(Generous(), Writer());

        session.Fire(customer);
        customer.Points = 7;
        session.Update(customer);
        session.Fire(10).Should().Be(2);

        session.Facts<Letter>().Should().Equal("Letter { Customer = A, Text = 7% }");
    }

    [Fact]
    public void A_yielded_fact_that_equals_an_inserted_one_is_an_error()
    {
        var session = Run.With(Generous());
        session.InsertAll([new Discount("A", 5), new Customer("A") { Points = 5 }]);

        FluentActions.Invoking(() => session.Fire(10)).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Where(e => e.RuleName == "generous").WithInnerException<ArgumentException>();
    }

    [Fact]
    public void Two_matches_cannot_yield_equal_facts()
    {
        var session = Run.With(Generous());
        session.InsertAll([new Customer("A") { Points = 5 }, new Customer("A") { Points = 5 }]);

        FluentActions.Invoking(() => session.Fire(10)).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<ArgumentException>();
    }

    [Fact]
    public void Rules_that_exclude_each_other_may_yield_equal_facts()
    {
        var order = new Order(1, "A", 5);
        var session = Run.With(
            Run.Rule("small", (when, then) =>
            {
                Order small = null!;
                when.Match(() => small, o => o.Total < 10);
                then.Yield(_ => new Discount("A", 1));
            }),
            Run.Rule("big", (when, then) =>
            {
                Order big = null!;
                when.Match(() => big, o => o.Total >= 10);
                then.Yield(_ => new Discount("A", 1));
            }));

        session.Fire(order);
        order.Total = 10;
        session.Update(order);
        session.Fire(10).Should().Be(1);

        session.Facts<Discount>().Should().HaveCount(1);
    }

    [Fact]
    public void A_rule_cannot_yield_null()
    {
        var session = Run.With((when, then) =>
        {
            when.Exists<Order>();
            then.Yield(_ => Nothing());
        });
        session.Insert(new Order(1, "A"));

        FluentActions.Invoking(() => session.Fire(10)).Should().Throw<RuleRhsExpressionEvaluationException>();
    }

    [Fact]
    public void The_update_form_changes_the_yielded_fact()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect().Where(c => c.Any()));
            then.Yield(_ => new Summary(orders.Count()), (_, summary) => Add(summary, 100));
        });

        session.Fire(new Order(1, "A"));
        var first = session.Query<Summary>().Single();
        session.Fire(new Order(2, "A"));

        session.Query<Summary>().Single().Should().BeSameAs(first);
        first.Count.Should().Be(101);
    }

    [Fact]
    public void An_update_that_changes_nothing_still_goes_on()
    {
        var order = new Order(1, "A", 5);
        var session = Run.With(
            Run.Rule("count", (when, then) =>
            {
                IEnumerable<Order> orders = null!;
                when.Query(() => orders, q => q.Match<Order>().Collect().Where(c => c.Any()));
                then.Yield(_ => new Discount("A", orders.Count()));
            }),
            Writer());

        session.Fire(order).Should().Be(2);
        session.Update(order);
        session.Fire(10).Should().Be(2);
    }

    [Fact]
    public void A_cycle_ends_at_the_bound()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Discount> discounts = null!;
            when.Query(() => discounts, q => q.Match<Discount>().Collect());
            then.Yield(_ => new Discount("A", Math.Min(discounts.Count(), 1)));
        });

        session.Fire(1_000).Should().Be(1_000);
    }

    [Fact]
    public void A_rule_that_denies_what_it_yields_never_ends_but_may_deny_higher_ranks()
    {
        var endless = Run.With((when, then) =>
        {
            when.Not<Discount>();
            then.Yield(_ => new Discount("A", 1));
        });
        var ending = Run.With((when, then) =>
        {
            when.Not<Discount>(d => d.Percent < 3);
            then.Yield(_ => new Discount("A", 3));
        });

        endless.Fire(1_000).Should().Be(1_000);
        ending.Fire(1_000).Should().Be(1);
    }

    [Fact]
    public void A_rule_that_does_not_repeat_keeps_what_it_yielded_first()
    {
        var customer = new Customer("A") { Points = 5 };
        var session = Run.With(new GenerousOnce());

        session.Fire(customer);
        customer.Points = 7;
        session.Update(customer);
        session.Fire(10).Should().Be(0);

        session.Facts<Discount>().Should().Equal("Discount { Customer = A, Percent = 5 }");
    }

    [Fact]
    public void Updating_to_an_equal_fact_of_another_match_is_an_error()
    {
        var first = new Order(1, "A", 1);
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order);
            then.Yield(_ => new Discount("A", order.Total));
        });
        session.Fire(first, new Order(2, "A", 2));

        first.Total = 2;
        session.Update(first);

        FluentActions.Invoking(() => session.Fire(10)).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<ArgumentException>();
    }

    [Fact]
    public void A_host_cannot_touch_a_yielded_fact()
    {
        var session = Run.With(Generous());
        session.Fire(new Customer("A") { Points = 5 });
        var discount = session.Query<Discount>().Single();

        FluentActions.Invoking(() => session.Update(discount)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => session.Retract(discount)).Should().Throw<ArgumentException>();
        session.TryRetract(discount).Should().BeFalse();
        session.TryUpdate(discount).Should().BeFalse();
        session.TryInsert(new Discount("A", 5)).Should().BeFalse();
    }

    [Fact]
    public void Rules_see_a_yielded_fact_once_the_action_has_ended_and_queries_at_once()
    {
        List<ISession> sessions = [];
        var session = Run.With(
            Run.Rule("writer", (when, then) =>
            {
                when.Exists<Discount>();
                then.Do(_ => _log.Add("seen"));
            }, 10),
            Run.Rule("giver", (when, then) =>
            {
                when.Exists<Order>();
                then.Yield(_ => new Discount("A", 1)).Do(_ => _log.Add($"{sessions[0].Query<Discount>().Count()}"));
            }));
        sessions.Add(session);

        session.Fire(new Order(1, "A"));

        _log.Should().Equal("1", "seen");
    }

    [Fact]
    public void A_rule_may_yield_several_facts()
    {
        var order = new Order(1, "A", 1);
        var session = Run.With((when, then) =>
        {
            Order source = null!;
            when.Match(() => source);
            then.Yield(_ => new Discount("A", source.Total)).Yield(_ => new Letter("A", "hello"));
        });

        session.Fire(order);
        session.Query<Discount>().Count().Should().Be(1);
        session.Query<Letter>().Count().Should().Be(1);
        session.Retract(order);
        session.Query<Discount>().Count().Should().Be(0);
        session.Query<Letter>().Count().Should().Be(0);
    }

    private static Rule Generous() => Run.Rule("generous", (when, then) =>
    {
        Customer customer = null!;
        when.Match(() => customer, c => c.Points > 0);
        then.Yield(_ => new Discount(customer.Name, customer.Points));
    });

    private static Rule Writer() => Run.Rule("writer", (when, then) =>
    {
        Discount discount = null!;
        when.Match(() => discount);
        then.Yield(_ => new Letter(discount.Customer, discount.Percent + "%"));
    });

    private static Discount Nothing() => null!;

    private static Summary Add(Summary summary, int more)
    {
        summary.Count += more;
        return summary;
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class GenerousOnce : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Yield(_ => new Discount(customer.Name, customer.Points));
        }
    }
}
