namespace RunnersKnee.Rules.Engine.Tests.Queries;

public class QueryTests
{
    private readonly List<string> _log = [];
    private readonly List<IEnumerable<Order>> _kept = [];

    [Fact]
    public void Collects_nothing_too()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect());
            then.Do(_ => _log.Add($"{orders.Count()}"));
        });

        session.Fire(10).Should().Be(1);

        _log.Should().Equal("0");
    }

    [Fact]
    public void Collects_in_the_order_of_insertion()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>(o => o.Total > 1).Where(o => o.Customer == "A").Collect().Where(c => c.Any()));
            then.Do(_ => _log.Add(string.Join(',', orders.Select(o => o.Id))));
        });

        session.Fire(new Order(3, "A", 5), new Order(1, "A", 5), new Order(2, "B", 5), new Order(4, "A", 1), new Order(5, "A", 2)).Should().Be(1);

        _log.Should().Equal("3,1,5");
    }

    [Fact]
    public void Does_not_hold_for_an_empty_sequence_where_some_is_asked_for()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect().Where(c => c.Any()));
            then.Do(_ => _log.Add("some"));
        });

        session.Fire(10).Should().Be(0);
    }

    [Fact]
    public void Fires_again_when_the_sequence_changes()
    {
        var order = new Order(1, "A");
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect().Where(c => c.Any()));
            then.Do(_ => _log.Add($"{orders.Count()}"));
        });

        session.Fire(order);
        session.Fire(new Order(2, "A"), new Order(3, "A")).Should().Be(1);
        session.Update(order);
        session.Fire(10).Should().Be(1);
        session.Retract(order);
        session.Fire(10).Should().Be(1);

        _log.Should().Equal("1", "3", "3", "2");
    }

    [Fact]
    public void Collects_for_each_fact_before_it()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            when.Match(() => customer)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect().Where(c => c.Count() > customer.Points));
            then.Do(_ => _log.Add($"{customer}: {string.Join(',', orders.Select(o => o.Id))}"));
        });

        session.Fire(new Customer("A"), new Customer("B"), new Customer("C") { Points = -1 }, new Order(1, "A"), new Order(2, "B"), new Order(3, "A"));

        _log.Order(StringComparer.Ordinal).Should().Equal("A: 1,3", "B: 2", "C: ");
    }

    [Fact]
    public void Goes_on_to_join_what_was_collected()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            Customer customer = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect().Where(c => c.Any()))
                .Match(() => customer, c => orders.Any(o => o.Customer == c.Name));
            then.Do(_ => _log.Add(customer.Name));
        });

        session.Fire(new Customer("A"), new Customer("B"), new Order(1, "A"));
        session.Fire(new Order(2, "B"));

        _log.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Should().Equal("A", "B");
    }

    [Fact]
    public void Turns_each_into_something_else()
    {
        var session = Run.With((when, then) =>
        {
            string customer = null!;
            when.Query(() => customer, q => q.Match<Order>(o => o.Customer != null).Select(o => o.Customer!).Where(c => c != "B"));
            then.Do(_ => _log.Add(customer));
        });

        session.Fire(new Order(1, "A"), new Order(2, "B"), new Order(3, "C"));

        _log.Should().Equal("A", "C");
    }

    [Fact]
    public void Collects_what_was_turned_into_something_else()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<int> totals = null!;
            when.Query(() => totals, q => q.Match<Order>().Select(o => o.Total).Collect());
            then.Do(_ => _log.Add($"{totals.Sum()}"));
        });

        session.Fire(new Order(1, "A", 5), new Order(2, "B", 7));

        _log.Should().Equal("12");
    }

    [Fact]
    public void Groups_by_a_key()
    {
        var order = new Order(2, "B", 7);
        var session = Run.With((when, then) =>
        {
            IGrouping<string, Order> group = null!;
            when.Query(() => group, q => q.Match<Order>(o => o.Customer != null).GroupBy(o => o.Customer!));
            then.Do(_ => _log.Add($"{group.Key}: {string.Join(',', group.Select(o => o.Id))}"));
        });

        session.Fire(10).Should().Be(0);
        session.Fire(new Order(1, "A", 5), order, new Order(3, "A", 1)).Should().Be(2);
        session.Retract(order);
        session.Fire(10).Should().Be(0);
        session.Fire(new Order(4, "A"), new Order(5, "C")).Should().Be(2);

        _log.Should().Equal("A: 1,3", "B: 2", "A: 1,3,4", "C: 5");
    }

    [Fact]
    public void Moves_a_fact_to_the_group_of_its_new_key()
    {
        var order = new Order(2, "B", 7);
        var session = Run.With((when, then) =>
        {
            IGrouping<string, int> group = null!;
            when.Query(() => group, q => q.Match<Order>().GroupBy(o => o.Customer!, o => o.Total).Where(g => g.Any()));
            then.Yield(_ => new Letter(group.Key, string.Join(',', group)));
        });

        session.Fire(new Order(1, "A", 5), order);
        session.Facts<Letter>().Should().Equal("Letter { Customer = A, Text = 5 }", "Letter { Customer = B, Text = 7 }");
        order.Customer = "A";
        session.Update(order);
        session.Fire(10);
        session.Facts<Letter>().Should().Equal("Letter { Customer = A, Text = 5,7 }");
    }

    [Fact]
    public void Sorts_by_several_keys()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect().OrderBy(o => o.Customer).ThenByDescending(o => o.Total).ThenBy(o => o.Id));
            then.Do(_ => _log.Add(string.Join(',', orders.Select(o => o.Id))));
        });

        session.Fire(new Order(5, "B", 1), new Order(4, "A", 1), new Order(3, "A", 9), new Order(2, "A", 1));
        session.Fire(new Order(1, "A", 1));

        _log.Should().Equal("3,2,4,5", "3,1,2,4,5");
    }

    [Fact]
    public void Sorts_the_greatest_first()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect().OrderByDescending(o => o.Total));
            then.Do(_ => _log.Add(string.Join(',', orders.Select(o => o.Id))));
        });

        session.Fire(new Order(1, "B", 1), new Order(2, "A", 3), new Order(3, "A", 2));

        _log.Should().Equal("2,3,1");
    }

    [Fact]
    public void A_sequence_in_a_fact_goes_on_to_change()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<Order> orders = null!;
            when.Query(() => orders, q => q.Match<Order>().Collect().Where(c => c.Any()));
            then.Do(_ => _kept.Add(orders));
        });

        session.Fire(new Order(1, "A"));
        var before = _kept[0].Count();
        session.Insert(new Order(2, "A"));

        before.Should().Be(1);
        _kept[0].Count().Should().Be(2);
    }

    [Fact]
    public void Binds_each_fact_without_further_steps()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            when.Query(() => order, q => q.Match<Order>().Where(o => o.Total > 1));
            then.Do(_ => _log.Add($"{order.Id}"));
        });

        session.Fire(new Order(1, "A", 1), new Order(2, "A", 2));

        _log.Should().Equal("2");
    }

    [Fact]
    public void Fires_again_when_the_fact_before_an_empty_sequence_changes()
    {
        var customer = new Customer("A");
        var session = Run.With((when, then) =>
        {
            Customer buyer = null!;
            IEnumerable<Order> orders = null!;
            when.Match(() => buyer).Query(() => orders, q => q.Match<Order>(o => o.Customer == buyer.City).Collect());
            then.Do(_ => _log.Add($"{orders.Count()}"));
        });

        session.Fire(customer);
        session.Update(customer);

        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void Does_not_fire_again_for_what_is_left_out_before_it_is_collected()
    {
        var session = Run.With((when, then) =>
        {
            IEnumerable<int> ids = null!;
            when.Query(() => ids, q => q.Match<Order>().Select(o => o.Id).Where(id => id > 1).Collect());
            then.Do(_ => _log.Add($"{ids.Count()}"));
        });

        session.Fire(new Order(2, "A")).Should().Be(1);
        session.Fire(new Order(1, "A")).Should().Be(0);
    }
}
