namespace RunnersKnee.Rules.Engine.Tests.Matching;

public class GroupTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Or_fires_for_each_branch_that_holds()
    {
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            when.Match(() => customer).Or(any => any
                .Exists<Order>(o => o.Customer == customer.Name)
                .Match<Rating>(r => r.Customer == customer.Name));
            then.Do(_ => _log.Add(customer.Name));
        });

        session.Fire(new Customer("A"), new Order(1, "A"), new Rating("A", 5)).Should().Be(2);
    }

    [Fact]
    public void Both_branches_yielding_equal_facts_is_an_error()
    {
        var session = Run.With((when, then) =>
        {
            when.Or(any => any.Exists<Order>().Exists<Rating>());
            then.Yield(_ => new Discount("A", 5));
        });

        session.InsertAll([new Order(1, "A"), new Rating("A", 5)]);

        FluentActions.Invoking(() => session.Fire(10)).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<ArgumentException>();
    }

    [Fact]
    public void An_alias_of_another_branch_is_null()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            Rating rating = null!;
            when.Or(any => any.Match(() => order).Match(() => rating));
            then.Do(_ => _log.Add(Describe(order, rating)));
        });

        session.Fire(new Order(1, "A"), new Rating("B", 5)).Should().Be(2);

        _log.Order(StringComparer.Ordinal).Should().Equal("B", "Order 1");
    }

    [Fact]
    public void Branches_may_bind_the_same_alias()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            Rating rating = null!;
            when.Or(any => any
                .Match(() => order, o => o.Total > 10)
                .And(all => all.Match(() => order, o => o.Total <= 10).Match(() => rating, r => r.Customer == order.Customer)));
            then.Do(_ => _log.Add($"{order.Id}"));
        });

        session.Fire(new Order(1, "A", 20), new Order(2, "B", 5), new Order(3, "C", 5), new Rating("C", 1));

        _log.Order(StringComparer.Ordinal).Should().Equal("1", "3");
    }

    [Fact]
    public void Groups_nest()
    {
        var session = Run.With((when, then) =>
        {
            when.Or(any => any
                .Exists<Order>(o => o.Total == 1)
                .And(all => all.Exists<Order>(o => o.Total == 2).Or(inner => inner.Exists<Order>(o => o.Total == 3).Exists<Order>(o => o.Total == 4))));
            then.Do(_ => _log.Add("fired"));
        });

        session.Fire(new Order(1, "A", 2)).Should().Be(0);
        session.Fire(new Order(2, "A", 3)).Should().Be(1);
        session.Fire(new Order(3, "A", 4)).Should().Be(1);
        session.Fire(new Order(4, "A", 1)).Should().Be(1);
    }

    private static string Describe(Order? order, Rating? rating) => $"{order}{rating?.Customer}";
}
