namespace RunnersKnee.Rules.Engine.Tests.Matching;

public class QuantifierTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Not_holds_on_an_empty_memory()
    {
        var session = Run.With((when, then) =>
        {
            when.Not<Order>();
            then.Do(_ => _log.Add("none"));
        });

        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void Not_holds_until_there_is_a_fact_and_again_when_it_is_gone()
    {
        var order = new Order(1, "A");
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            when.Match(() => customer).Not<Order>(o => o.Customer == customer.Name);
            then.Do(_ => _log.Add($"none for {customer}"));
        });

        session.Fire(new Customer("A"), new Customer("B"), order).Should().Be(1);
        session.Retract(order);
        session.Fire(10).Should().Be(1);
        session.Insert(order);
        session.Fire(10).Should().Be(0);

        _log.Should().Equal("none for B", "none for A");
    }

    [Fact]
    public void Not_counts_every_fact()
    {
        var first = new Order(1, "A");
        var second = new Order(2, "A");
        var session = Run.With((when, then) =>
        {
            when.Not<Order>(o => o.Customer == "A");
            then.Do(_ => _log.Add("none"));
        });

        session.Fire(first, second);
        session.Retract(first);
        session.Fire(10).Should().Be(0);
        session.Retract(second);
        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void Exists_fires_once_for_many_facts()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            when.Match(() => customer).Exists<Order>(o => o.Customer == customer.Name);
            then.Do(_ => _log.Add($"{customer}"));
        });

        session.Fire(new Customer("A"), new Order(1, "A"), new Order(2, "A"), new Customer("B")).Should().Be(1);

        _log.Should().Equal("A");
    }

    [Fact]
    public void Exists_ends_with_the_last_fact()
    {
        var first = new Order(1, "A");
        var second = new Order(2, "A");
        var session = Run.With((when, then) =>
        {
            when.Exists<Order>();
            then.Yield(_ => new Discount("A", 5));
        });

        session.Fire(first, second);
        session.Retract(first);
        session.Facts<Discount>().Should().HaveCount(1);
        session.Retract(second);
        session.Facts<Discount>().Should().BeEmpty();
    }

    [Fact]
    public void An_update_that_leaves_the_answer_does_not_fire_again()
    {
        var order = new Order(1, "A", 5);
        var session = Run.With(
            Run.Rule("exists", (when, then) =>
            {
                when.Exists<Order>(o => o.Total > 1);
                then.Do(_ => _log.Add("exists"));
            }),
            Run.Rule("not", (when, then) =>
            {
                when.Not<Order>(o => o.Total > 10);
                then.Do(_ => _log.Add("not"));
            }));

        session.Fire(order).Should().Be(2);
        order.Total = 6;
        session.Update(order);
        session.Fire(10).Should().Be(0);
        order.Total = 11;
        session.Update(order);
        session.Fire(10).Should().Be(0);
        order.Total = 1;
        session.Update(order);
        session.Fire(10).Should().Be(1);

        _log.Should().Equal("not", "exists", "not");
    }

    [Fact]
    public void All_holds_when_there_is_nothing_to_look_at()
    {
        var session = Run.With((when, then) =>
        {
            when.All<Order>(o => o.Total > 10);
            then.Do(_ => _log.Add("all"));
        });

        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void All_holds_while_every_fact_of_the_base_meets_the_rest()
    {
        var order = new Order(2, "A", 5);
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            when.Match(() => customer).All<Order>(o => o.Customer == customer.Name, o => o.Total > 10, o => o.State == OrderState.Paid);
            then.Yield(_ => new Discount(customer.Name, 5));
        });

        session.Fire(new Customer("A"), new Customer("B"), new Order(1, "A", 20, OrderState.Paid), new Order(3, "C"));
        session.Facts<Discount>().Should().HaveCount(2);

        session.Fire(order);
        session.Facts<Discount>().Should().Equal("Discount { Customer = B, Percent = 5 }");

        order.Total = 50;
        order.State = OrderState.Paid;
        session.Update(order);
        session.Fire(10);
        session.Facts<Discount>().Should().HaveCount(2);
    }

    [Fact]
    public void Quantifiers_bind_nothing()
    {
        var bound = new List<string>();
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            when.Not<Rating>().Match(() => customer).Exists<Order>();
            then.Do(_ => _log.Add(customer.Name));
        });
        session.Events.RuleFiredEvent += (_, e) => bound.AddRange(e.Facts.Select(fact => fact.Declaration.Name));

        session.Fire(new Customer("A"), new Order(1, "A"));

        bound.Should().Equal("customer");
        _log.Should().Equal("A");
    }
}
