namespace RunnersKnee.Rules.Engine.Tests.Identity;

public class MemoryTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Equal_facts_are_one()
    {
        var session = Ratings();
        session.Insert(new Rating("A", 5));

        FluentActions.Invoking(() => session.Insert(new Rating("A", 5))).Should().Throw<ArgumentException>();
        session.TryInsert(new Rating("A", 5)).Should().BeFalse();
        session.TryInsert(new Rating("A", 4)).Should().BeTrue();
    }

    [Fact]
    public void Insert_takes_all_or_none()
    {
        var session = Ratings();
        session.Insert(new Rating("A", 5));

        FluentActions.Invoking(() => session.InsertAll([new Rating("B", 5), new Rating("A", 5)])).Should().Throw<ArgumentException>();

        session.Query<Rating>().Count().Should().Be(1);
        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void Equal_facts_in_one_insert_are_refused()
    {
        var session = Ratings();

        FluentActions.Invoking(() => session.InsertAll([new Rating("A", 5), new Rating("A", 5)])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_changed_record_is_another_fact()
    {
        var session = Ratings();
        session.Fire(new Rating("A", 5));

        FluentActions.Invoking(() => session.Update(new Rating("A", 4))).Should().Throw<ArgumentException>();
        session.TryUpdate(new Rating("A", 4)).Should().BeFalse();

        session.Retract(new Rating("A", 5));
        session.Fire(new Rating("A", 4)).Should().Be(1);
        _log.Should().Equal("A5", "A4");
    }

    [Fact]
    public void An_equal_fact_takes_the_place_of_another()
    {
        var replacement = new Rating("A", 5);
        var session = Ratings();
        session.Fire(new Rating("A", 5));

        session.Update(replacement);

        session.Query<Rating>().Single().Should().BeSameAs(replacement);
        session.Fire(10).Should().Be(1);
    }

    [Fact]
    public void What_was_not_inserted_cannot_be_retracted()
    {
        var session = Ratings();

        FluentActions.Invoking(() => session.Retract(new Rating("A", 5))).Should().Throw<ArgumentException>();
        session.TryRetract(new Rating("A", 5)).Should().BeFalse();
    }

    [Fact]
    public void An_update_can_bring_and_take_matches()
    {
        var customer = new Customer("A") { City = "X" };
        var order = new Order(1, "A", 5);
        var session = Run.With((when, then) =>
        {
            Customer buyer = null!;
            Order bought = null!;
            when.Match(() => buyer, c => c.City == "X").Match(() => bought, o => o.Total > 1, o => o.Customer == buyer.Name);
            then.Yield(_ => new Discount(buyer.Name, bought.Total));
        });

        session.Fire(customer, order);
        session.Query<Discount>().Count().Should().Be(1);

        order.Customer = "B";
        session.Update(order);
        session.Query<Discount>().Count().Should().Be(0);

        order.Customer = "A";
        session.Update(order);
        session.Fire(10);
        session.Query<Discount>().Count().Should().Be(1);

        customer.City = "Y";
        session.Update(customer);
        session.Query<Discount>().Count().Should().Be(0);

        customer.City = "X";
        order.Total = 7;
        session.UpdateAll([customer, order]);
        session.Fire(10).Should().Be(1);
        session.Facts<Discount>().Should().Equal("Discount { Customer = A, Percent = 7 }");

        session.RetractAll([customer, order]);
        session.Query<Discount>().Count().Should().Be(0);
    }

    private ISession Ratings() => Run.With((when, then) =>
    {
        Rating rating = null!;
        when.Match(() => rating);
        then.Do(_ => _log.Add($"{rating.Customer}{rating.Stars}"));
    });
}
