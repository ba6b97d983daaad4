using System.Diagnostics;

namespace RunnersKnee.Rules.Engine.Tests.EmbeddedOnly;

/// <summary>Time and memory are measured while no other test runs.</summary>
[CollectionDefinition(nameof(ScaleTests), DisableParallelization = true)]
[Collection(nameof(ScaleTests))]
public class ScaleTests
{
    [Fact]
    public void Joins_a_thousand_facts_with_a_thousand_within_a_second()
    {
        var session = Run.With(OrdersOfCustomers());
        session.Fire(new Customer("warm"), new Order(0, "warm"));
        object[] customers = [.. Enumerable.Range(0, 1_000).Select(number => new Customer($"{number}"))];
        object[] orders = [.. Enumerable.Range(0, 1_000).Select(number => new Order(number, $"{number}"))];

        var watch = Stopwatch.StartNew();
        session.InsertAll(customers);
        session.InsertAll(orders);
        session.Fire(10_000).Should().Be(1_000);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Keeps_no_memory_of_what_was_retracted()
    {
        var session = Run.With(OrdersOfCustomers(), CountOfOrders());
        session.Fire(new Customer("A"), new Customer("B"));

        Change(session, count: 10_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Change(session, count: 100_000);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        session.Facts<Discount>().Should().BeEmpty();
        (after - before).Should().BeLessThan(1_000_000, "ten bytes a fact are less than any trace of it would take");
        GC.KeepAlive(session);
    }

    [Fact]
    public void Keeps_no_memory_of_what_facts_were_found_by()
    {
        var session = Run.With((when, then) =>
        {
            Order order = null!;
            Rating rating = null!;
            when.Match(() => order).Match(() => rating, r => r.Customer == order.Customer, r => r.Stars == order.Id);
            then.Yield(_ => new Discount(rating.Customer, order.Id));
        });

        Rate(session, count: 10_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Rate(session, count: 100_000);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        (after - before).Should().BeLessThan(1_000_000, "a list for each name that was ever seen would take more");
        GC.KeepAlive(session);
    }

    private static void Rate(ISession session, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var order = new Order(number, $"Customer {number}");
            var rating = new Rating($"Customer {number}", number);
            session.Insert(order);
            session.Insert(rating);
            session.Fire(10).Should().Be(1);
            session.Retract(order);
            session.Retract(rating);
        }
    }

    private static void Change(ISession session, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var order = new Order(number, "A", 5);
            session.Insert(order);
            session.Fire(10);
            order.Customer = "B";
            session.Update(order);
            session.Fire(10);
            session.Retract(order);
            session.Fire(10);
        }
    }

    private static Rule OrdersOfCustomers() => Run.Rule("orders of customers", (when, then) =>
    {
        Customer customer = null!;
        Order order = null!;
        when.Match(() => customer).Match(() => order, o => o.Customer == customer.Name);
        then.Yield(_ => new Discount(customer.Name, order.Id));
    });

    private static Rule CountOfOrders() => Run.Rule("count of orders", (when, then) =>
    {
        Customer customer = null!;
        IEnumerable<Order> orders = null!;
        when.Match(() => customer).Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect()).Not<Rating>(r => r.Stars > orders.Count());
        then.Yield(_ => new Letter(customer.Name, $"{orders.Count()}"));
    });
}
