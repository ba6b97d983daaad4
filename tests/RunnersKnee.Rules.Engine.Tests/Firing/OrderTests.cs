using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine.Tests.Firing;

/// <summary>In which order the conditions of rules hear of a change, where the priorities do not say.</summary>
public class OrderTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void What_asks_more_of_a_fact_hears_of_it_first()
    {
        var session = Run.With(
            OfOrder("any"),
            OfOrder("paid", order => order.State == OrderState.Paid),
            OfOrder("dear and paid", order => order.State == OrderState.Paid, order => order.Total > 10));

        session.Fire(new Order(1, "A", 20, OrderState.Paid));

        _log.Should().Equal("dear and paid 1", "paid 1", "any 1");
    }

    [Fact]
    public void Types_hear_of_their_facts_in_the_order_in_which_rules_mention_them()
    {
        var session = Run.With(OfOrder("first"), OfRating("second"), OfOrder("third"));

        session.Fire(new Rating("A", 5), new Order(1, "A"));

        _log.Should().Equal("first 1", "third 1", "second 5");
    }

    [Fact]
    public void A_fact_meets_those_before_it_as_the_first_of_a_pair_and_then_as_the_second()
    {
        var session = Run.With((when, then) =>
        {
            Order one = null!;
            Order other = null!;
            when.Match(() => one).Match(() => other, o => o.Customer == one.Customer);
            then.Do(_ => _log.Add($"{one.Id} {other.Id}"));
        });
        session.Insert(new Order(1, "A"));
        session.Insert(new Order(2, "A"));

        session.Fire(10);

        _log.Should().Equal("1 1", "2 1", "1 2", "2 2");
    }

    [Fact]
    public void Facts_that_come_together_are_joined_to_one_after_the_other_of_those_that_wait()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            Rating rating = null!;
            when.Match(() => order).Match(() => rating, r => r.Customer == order.Customer);
            then.Do(_ => _log.Add($"{order.Id} {rating.Stars}"));
        });
        session.InsertAll([new Order(1, "A"), new Order(2, "A")]);

        session.Fire(new Rating("A", 4), new Rating("A", 5));

        _log.Should().Equal("1 4", "1 5", "2 4", "2 5");
    }

    [Fact]
    public void An_update_brings_new_matches_before_those_that_stay()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order, o => o.Total <= customer.Points);
            then.Do(_ => _log.Add($"{customer.Name} {order.Id}"));
        });
        var ann = new Customer("Ann") { Points = 10 };
        session.Fire(ann, new Order(1, "A", 5), new Order(2, "A", 20), new Order(3, "A", 10));
        _log.Clear();

        ann.Points = 30;
        session.Update(ann);
        session.Fire(10);

        _log.Should().Equal("Ann 2", "Ann 1", "Ann 3");
    }

    private Rule OfOrder(string name, params Expression<Func<Order, bool>>[] conditions) => Run.Rule(name, (when, then) =>
    {
        Order order = null!;
        when.Match(() => order, conditions);
        then.Do(_ => _log.Add($"{name} {order.Id}"));
    });

    private Rule OfRating(string name) => Run.Rule(name, (when, then) =>
    {
        Rating rating = null!;
        when.Match(() => rating);
        then.Do(_ => _log.Add($"{name} {rating.Stars}"));
    });
}
