namespace RunnersKnee.Rules.Engine.Tests.Matching;

public class LetTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Binds_a_computed_value()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            var twice = 0;
            when.Match(() => order).Let(() => twice, () => order.Total * 2).Having(() => twice > 10);
            then.Do(_ => _log.Add($"{order.Id}: {twice}"));
        });

        session.Fire(new Order(1, "A", 5), new Order(2, "A", 6));

        _log.Should().Equal("2: 12");
    }

    [Fact]
    public void Fires_again_whenever_its_source_changes()
    {
        var order = new Order(1, "A", 5);
        var session = Run.With((when, then) =>
        {
            Order source = null!;
            var big = false;
            when.Match(() => source).Let(() => big, () => source.Total > 3).Having(() => big);
            then.Do(_ => _log.Add($"{big}"));
        });

        session.Fire(order);
        order.Total = 6;
        session.Update(order);
        session.Fire(10).Should().Be(1);
        order.Total = 1;
        session.Update(order);
        session.Fire(10).Should().Be(0);
        order.Total = 4;
        session.Update(order);
        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void Having_adds_conditions_to_a_match()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order).Having(() => order.Customer == customer.Name, () => order.Total > 1);
            then.Do(_ => _log.Add($"{customer}{order.Id}"));
        });

        session.Fire(new Customer("A"), new Customer("B"), new Order(1, "A", 5), new Order(2, "B", 1));

        _log.Should().Equal("A1");
    }

    [Fact]
    public void A_value_is_among_the_facts_of_a_match()
    {
        var bound = new List<string>();
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            var twice = 0;
            when.Match(() => order).Let(() => twice, () => order.Total * 2);
            then.Do(_ => _log.Add($"{twice}"));
        });
        session.Events.RuleFiredEvent += (_, e) => bound.AddRange(e.Facts.Select(fact => $"{fact.Declaration.Name}={fact.Value}, {fact.Source is null}"));

        session.Fire(new Order(1, "A", 5));

        bound.Should().Equal("order=Order 1, True", "twice=10, True");
    }
}
