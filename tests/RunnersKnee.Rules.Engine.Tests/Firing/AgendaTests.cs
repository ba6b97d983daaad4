namespace RunnersKnee.Rules.Engine.Tests.Firing;

public class AgendaTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Fires_by_priority_and_then_in_the_order_of_rules_and_facts()
    {
        var session = Run.With(Logging("low", -1), Logging("first"), Logging("second"), Logging("high", 10));

        session.Fire(new Order(2, "A"), new Order(1, "A"));

        _log.Should().Equal("high 2", "high 1", "first 2", "first 1", "second 2", "second 1", "low 2", "low 1");
    }

    [Fact]
    public void Fires_in_the_order_of_single_inserts()
    {
        var session = Run.With(Logging("first"), Logging("second"));

        session.Insert(new Order(2, "A"));
        session.Insert(new Order(1, "A"));
        session.Fire(10);

        _log.Should().Equal("first 2", "second 2", "first 1", "second 1");
    }

    [Fact]
    public void An_action_can_bring_what_goes_before_the_rest()
    {
        var session = Run.With(
            Run.Rule("starter", (when, then) =>
            {
                Order order = null!;
                when.Match(() => order);
                then.Do(ctx => ctx.Insert(new Rating("A", order.Id))).Do(_ => _log.Add($"start {order.Id}"));
            }),
            Run.Rule("urgent", (when, then) =>
            {
                Rating rating = null!;
                when.Match(() => rating);
                then.Do(_ => _log.Add($"urgent {rating.Stars}"));
            }, 5));

        session.Fire(new Order(1, "A"), new Order(2, "A"));

        _log.Should().Equal("start 1", "urgent 1", "start 2", "urgent 2");
    }

    [Fact]
    public void Stops_at_a_number_and_goes_on_later()
    {
        var session = Run.With(Logging("rule"));
        session.InsertAll([new Order(1, "A"), new Order(2, "A"), new Order(3, "A")]);

        session.Fire(2).Should().Be(2);
        session.Fire(0).Should().Be(0);
        session.Fire().Should().Be(1);

        _log.Should().Equal("rule 1", "rule 2", "rule 3");
    }

    [Fact]
    public void Halts_after_the_current_rule()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order);
            then.Do(ctx => ctx.Halt()).Do(_ => _log.Add($"{order.Id}"));
        });
        session.InsertAll([new Order(1, "A"), new Order(2, "A")]);

        session.Fire().Should().Be(1);
        session.Fire().Should().Be(1);
    }

    [Fact]
    public void Stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order);
            then.Do(_ => source.Cancel()).Do(ctx => _log.Add($"{ctx.CancellationToken.IsCancellationRequested}"));
        });
        session.InsertAll([new Order(1, "A"), new Order(2, "A")]);

        session.Fire(source.Token).Should().Be(1);

        _log.Should().Equal("True");
    }

    [Fact]
    public void Fires_once_until_something_changes()
    {
        var order = new Order(1, "A");
        var session = Run.With(Logging("rule"));

        session.Fire(order).Should().Be(1);
        session.Fire(10).Should().Be(0);
        session.Update(order);
        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void A_rule_that_does_not_repeat_fires_again_only_after_it_ceased_to_match()
    {
        var order = new Order(1, "A", 5);
        var rule = new Once(_log);
        var session = Run.With(rule);

        session.Fire(order).Should().Be(1);
        session.Update(order);
        session.Fire(10).Should().Be(0);
        order.Total = 0;
        session.Update(order);
        order.Total = 5;
        session.Update(order);
        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void Updating_a_matched_fact_in_an_action_fires_the_rule_again()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order, o => o.Total < 3);
            then.Do(ctx => ctx.Update(order, Grow));
        });

        session.Fire(new Order(1, "A")).Should().Be(3);
    }

    [Fact]
    public void What_is_denied_later_has_fired_before()
    {
        var session = Run.With(
            Run.Rule("recommend", (when, then) =>
            {
                Customer customer = null!;
                when.Match(() => customer).Not<Rating>(r => r.Customer == customer.Name);
                then.Yield(_ => new Discount(customer.Name, 1)).Do(_ => _log.Add("recommended"));
            }),
            Run.Rule("deny", (when, then) =>
            {
                Order order = null!;
                when.Match(() => order);
                then.Yield(_ => new Rating(order.Customer!, 1));
            }));

        session.Fire(new Customer("A"), new Order(1, "A"));

        _log.Should().Equal("recommended");
        session.Query<Discount>().Count().Should().Be(0);
    }

    [Fact]
    public void What_is_denied_first_never_fires()
    {
        var session = Run.With(
            Run.Rule("recommend", (when, then) =>
            {
                Customer customer = null!;
                when.Match(() => customer).Not<Rating>(r => r.Customer == customer.Name);
                then.Yield(_ => new Discount(customer.Name, 1)).Do(_ => _log.Add("recommended"));
            }),
            Run.Rule("deny", (when, then) =>
            {
                Order order = null!;
                when.Match(() => order);
                then.Yield(_ => new Rating(order.Customer!, 1));
            }, 1));

        session.Fire(new Customer("A"), new Order(1, "A"));

        _log.Should().BeEmpty();
    }

    [Fact]
    public void Undo_waits_for_the_next_firing_and_needs_one_before()
    {
        var fired = new Order(1, "A");
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order);
            then.Do(_ => _log.Add($"do {order.Id}")).Undo(_ => _log.Add($"undo {order.Id}"));
        });

        session.Fire(fired);
        session.Retract(fired);
        _log.Should().Equal("do 1");
        session.Fire(10).Should().Be(1);
        _log.Should().Equal("do 1", "undo 1");

        var unfired = new Order(2, "A");
        session.Insert(unfired);
        session.Retract(unfired);
        session.Fire(10).Should().Be(0);
    }

    [Fact]
    public void Actions_change_the_memory()
    {
        var session = Run.With(
            Run.Rule("take", (when, then) =>
            {
                Order order = null!;
                when.Match(() => order, o => o.State == OrderState.Paid);
                then.Do(ctx => ctx.Retract(order)).Do(ctx => ctx.TryRetract(order)).Do(ctx => ctx.TryInsert(new Rating(order.Customer!, 5)));
            }),
            Run.Rule("pay", (when, then) =>
            {
                Order order = null!;
                when.Match(() => order, o => o.State == OrderState.Open);
                then.Do(_ => Pay(order)).Do(ctx => ctx.Update(order));
            }));

        session.Fire(new Order(1, "A"), new Order(2, "B")).Should().Be(4);

        session.Query<Order>().Count().Should().Be(0);
        session.Facts<Rating>().Should().Equal("Rating { Customer = A, Stars = 5 }", "Rating { Customer = B, Stars = 5 }");
    }

    private static void Grow(Order order) => order.Total++;

    private static void Pay(Order order) => order.State = OrderState.Paid;

    private Rule Logging(string name, int priority = 0) => Run.Rule(name, (when, then) =>
    {
        Order order = null!;
        when.Match(() => order);
        then.Do(ctx => _log.Add($"{ctx.Rule.Name} {order.Id}"));
    }, priority);

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Once(List<string> log) : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match(() => order, o => o.Total > 0);
            Then().Do(_ => log.Add($"{order.Id}"));
        }
    }
}
