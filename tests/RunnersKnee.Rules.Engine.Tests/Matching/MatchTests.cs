namespace RunnersKnee.Rules.Engine.Tests.Matching;

public class MatchTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Fires_for_each_fact_that_meets_all_conditions()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order, o => o.Total > 10, o => o.State == OrderState.Paid);
            then.Do(_ => _log.Add($"{order.Id}"));
        });

        session.Fire(new Order(1, "A", 5, OrderState.Paid), new Order(2, "A", 20, OrderState.Paid), new Order(3, "A", 30), new Order(4, "A", 40, OrderState.Paid)).Should().Be(2);

        _log.Should().Equal("2", "4");
    }

    [Fact]
    public void Fires_for_a_fact_without_a_name()
    {
        var session = Run.With((when, then) =>
        {
            when.Match<Order>(o => o.Total > 10);
            then.Do(_ => _log.Add("fired"));
        });

        session.Fire(new Order(1, "A", 20)).Should().Be(1);
    }

    [Fact]
    public void Sees_facts_through_base_types_and_interfaces()
    {
        var session = Run.With(
            Run.Rule("base", (when, then) =>
            {
                Customer customer = null!;
                when.Match(() => customer);
                then.Do(_ => _log.Add($"customer {customer}"));
            }),
            Run.Rule("interface", (when, then) =>
            {
                INamed named = null!;
                when.Match(() => named);
                then.Do(_ => _log.Add($"named {named.Name}"));
            }));

        session.Fire(new Member("M"));

        _log.Should().Equal("customer M", "named M");
    }

    [Fact]
    public void Joins_each_combination_once()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order, o => o.Customer == customer.Name, o => o.Total > customer.Points);
            then.Do(_ => _log.Add($"{customer}{order.Id}"));
        });

        session.Fire(new Customer("A") { Points = 1 }, new Customer("B"), new Order(1, "A", 1), new Order(2, "A", 2), new Order(3, "B", 2), new Order(4, null, 2));

        _log.Order(StringComparer.Ordinal).Should().Equal("A2", "B3");
    }

    [Fact]
    public void Joins_nothing_to_nothing()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order, o => o.Customer == customer.City);
            then.Do(_ => _log.Add($"{customer}{order.Id}"));
        });

        session.Fire(new Customer("A"), new Customer("B") { City = "C" }, new Order(1, null), new Order(2, "C"));

        _log.Order(StringComparer.Ordinal).Should().Equal("A1", "B2");
    }

    [Fact]
    public void Joins_enumerations_with_and_without_a_value()
    {
        var session = Run.With((when, then) =>
        {
            Order wanting = null!;
            Order order = null!;
            when.Match(() => wanting, o => o.Total == 1).Match(() => order, o => o.Total == 2, o => o.State == wanting.Wanted);
            then.Do(_ => _log.Add($"{wanting.Id}-{order.Id}"));
        });

        session.Fire(
            new Order(1, "A", 1) { Wanted = OrderState.Paid },
            new Order(2, "A", 1),
            new Order(3, "A", 2, OrderState.Paid),
            new Order(4, "A", 2));

        _log.Should().Equal("1-3");
    }

    [Fact]
    public void Matches_a_fact_with_itself()
    {
        var session = Run.With((when, then) =>
        {
            Order first = null!;
            Order second = null!;
            when.Match(() => first).Match(() => second);
            then.Do(_ => _log.Add($"{first.Id}{second.Id}"));
        });

        session.Fire(new Order(1, "A"), new Order(2, "A"));

        _log.Order(StringComparer.Ordinal).Should().Equal("11", "12", "21", "22");
    }

    [Fact]
    public void Asks_about_the_fact_alone_before_it_joins()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order, o => o.Customer!.Length > customer.Points, o => o.Customer != null);
            then.Do(_ => _log.Add($"{order.Id}"));
        });

        session.Fire(new Customer("A"), new Order(1, null), new Order(2, "A"));

        _log.Should().Equal("2");
    }

    [Fact]
    public void Stops_at_the_first_condition_that_is_not_met()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order, o => o.Customer != null, o => o.Customer!.Length == 1);
            then.Do(_ => _log.Add($"{order.Id}"));
        });

        session.Fire(new Order(1, null), new Order(2, "A"));

        _log.Should().Equal("2");
    }

    [Fact]
    public void Guards_a_join_by_a_condition_that_joins_before_it()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order, o => o.Customer != null && customer.City != null, o => o.Customer!.Length == customer.City!.Length);
            then.Do(_ => _log.Add($"{order.Id}"));
        });

        session.Fire(new Customer("A"), new Customer("B") { City = "C" }, new Order(1, null), new Order(2, "A"));

        _log.Should().Equal("2");
    }

    [Fact]
    public void Takes_facts_that_come_one_by_one_in_any_order()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order, o => o.Customer == customer.Name);
            then.Do(_ => _log.Add($"{customer}{order.Id}"));
        });

        session.Insert(new Order(1, "A"));
        session.Insert(new Customer("A"));
        session.Insert(new Order(2, "A"));
        session.Fire(10);

        _log.Should().Equal("A1", "A2");
    }

    [Fact]
    public void Reads_captured_values_when_it_asks()
    {
        var least = 10;
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Match(() => order, o => o.Total >= least);
            then.Do(_ => _log.Add($"{order.Id}"));
        });

        session.Fire(new Order(1, "A", 9), new Order(2, "A", 10));

        _log.Should().Equal("2");
    }

    [Fact]
    public void Chooses_among_several_values()
    {
        var session = Run.With(
            Run.Rule("one or three", (when, then) =>
            {
                Order order = null!;
                when.Match(() => order, o => o.Total == 1 || o.Total == 3);
                then.Do(_ => _log.Add($"a{order.Id}"));
            }),
            Run.Rule("three", (when, then) =>
            {
                Order order = null!;
                when.Match(() => order, o => o.Total == 3);
                then.Do(_ => _log.Add($"b{order.Id}"));
            }));

        session.Fire(new Order(1, "A", 1), new Order(2, "A", 2), new Order(3, "A", 3));

        _log.Should().Equal("a1", "a3", "b3");
    }
}
