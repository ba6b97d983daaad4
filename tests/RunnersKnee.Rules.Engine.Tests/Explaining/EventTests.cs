namespace RunnersKnee.Rules.Engine.Tests.Explaining;

public class EventTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Events_come_in_their_order()
    {
        var session = Run.With(
            Run.Rule("giver", (when, then) =>
            {
                Customer customer = null!;
                when.Match(() => customer);
                then.Yield(_ => new Discount(customer.Name, 5)).Do(_ => _log.Add("action"));
            }),
            Run.Rule("writer", (when, then) =>
            {
                Discount discount = null!;
                when.Match(() => discount);
                then.Do(_ => _log.Add("write"));
            }));
        Follow(session);
        var customer = new Customer("A");

        session.Fire(customer);
        session.Update(customer);
        session.Retract(customer);

        _log.Should().Equal(
            "inserting A",
            "created giver",
            "inserted A",
            "firing giver",
            "action",
            "fired giver",
            "inserting Discount { Customer = A, Percent = 5 }",
            "created writer",
            "inserted Discount { Customer = A, Percent = 5 }",
            "firing writer",
            "write",
            "fired writer",
            "updating A",
            "updated giver",
            "updated A",
            "retracting A",
            "deleted giver",
            "retracted A",
            "retracting Discount { Customer = A, Percent = 5 }",
            "deleted writer",
            "retracted Discount { Customer = A, Percent = 5 }");
    }

    [Fact]
    public void A_firing_shows_what_is_bound_in_the_order_of_writing()
    {
        var bound = new List<string>();
        var session = Run.With((when, then) =>
        {
            Customer customer = null!;
            IEnumerable<Rating> ratings = null!;
            when.Match(() => customer).Match<Order>().Query(() => ratings, q => q.Match<Rating>().Collect()).Not<Letter>();
            then.Do(_ => _log.Add(customer.Name));
        });
        session.Events.RuleFiredEvent += (_, e) => bound.AddRange(e.Match.Facts.Select(fact => $"{fact.Value is Customer}{fact.Value is Order}{fact.Value is IEnumerable<Rating>}"));
        session.Events.RuleFiringEvent += (_, e) => bound.Add($"{e.Rule.Name} {e.Match.Trigger} {e.Facts.Count()} {e.Facts.First().Declaration.Name}");

        session.Fire(new Order(1, "A"), new Customer("A"));

        bound.Should().Equal("only Created 3 customer", "TrueFalseFalse", "FalseTrueFalse", "FalseFalseTrue");
    }

    [Fact]
    public void A_yielded_fact_leads_back_to_what_was_inserted()
    {
        var walked = new List<string>();
        var session = Run.With(
            Run.Rule("giver", (when, then) =>
            {
                Customer customer = null!;
                IEnumerable<Order> orders = null!;
                when.Match(() => customer).Query(() => orders, q => q.Match<Order>().Collect().Where(c => c.Any()));
                then.Yield(_ => new Discount(customer.Name, 5));
            }),
            Run.Rule("writer", (when, then) =>
            {
                Discount discount = null!;
                when.Match(() => discount);
                then.Yield(_ => new Letter(discount.Customer, "hello"));
            }));
        session.Events.FactInsertedEvent += (_, e) =>
        {
            if (e.Fact.Value is Letter)
                Walk(e.Fact, walked, depth: 0);
        };

        session.Fire(new Customer("A"), new Order(1, "A"), new Order(2, "A"));

        walked.Should().Equal(
            "Letter by writer",
            " Discount by giver",
            "  Customer",
            "  query",
            "   Order",
            "   Order");
    }

    [Fact]
    public void Groups_show_the_facts_they_rest_on()
    {
        var facts = new List<string>();
        var session = Run.With((when, then) =>
        {
            IGrouping<string, int> group = null!;
            when.Query(() => group, q => q.Match<Order>().GroupBy(o => o.Customer!, o => o.Total));
            then.Do(_ => _log.Add(group.Key));
        });
        session.Events.RuleFiredEvent += (_, e) => facts.AddRange(e.Facts.Single().Source!.Facts.Select(fact => $"{fact.Value}"));

        session.Fire(new Order(1, "A", 5), new Order(2, "A", 6));

        facts.Should().Equal("Order 1", "Order 2");
    }

    [Fact]
    public void A_retracted_fact_has_lost_its_source()
    {
        var sources = new List<bool>();
        var customer = new Customer("A");
        var session = Run.With((when, then) =>
        {
            Customer matched = null!;
            when.Match(() => matched);
            then.Yield(_ => new Discount(matched.Name, 5));
        });
        session.Events.FactInsertedEvent += (_, e) => sources.Add(e.Fact.Source is null);
        session.Events.FactRetractedEvent += (_, e) => sources.Add(e.Fact.Source is null);

        session.Fire(customer);
        session.Retract(customer);

        sources.Should().Equal(true, false, true, true);
    }

    [Fact]
    public void An_updated_fact_shows_its_source()
    {
        var sources = new List<FactSourceType?>();
        var customer = new Customer("A");
        var session = Run.With((when, then) =>
        {
            Customer matched = null!;
            when.Match(() => matched);
            then.Yield(_ => new Discount(matched.Name, matched.Points));
        });
        session.Events.FactUpdatedEvent += (_, e) => sources.Add(e.Fact.Source?.SourceType);

        session.Fire(customer);
        customer.Points = 3;
        session.Update(customer);
        session.Fire(10);

        sources.Should().Equal(null, FactSourceType.Linked);
    }

    private static void Walk(IFact fact, List<string> walked, int depth)
    {
        var rule = fact.Source is ILinkedFactSource linked ? $" by {linked.Rule.Name}" : "";
        var name = fact.Source?.SourceType == FactSourceType.Aggregate ? "query" : fact.Value!.GetType().Name;
        walked.Add($"{new string(' ', depth)}{name}{rule}");
        foreach (var source in fact.Source?.Facts ?? [])
            Walk(source, walked, depth + 1);
    }

    private void Follow(ISession session)
    {
        session.Events.FactInsertingEvent += (_, e) => _log.Add($"inserting {e.Fact.Value}");
        session.Events.FactInsertedEvent += (_, e) => _log.Add($"inserted {e.Fact.Value}");
        session.Events.FactUpdatingEvent += (_, e) => _log.Add($"updating {e.Fact.Value}");
        session.Events.FactUpdatedEvent += (_, e) => _log.Add($"updated {e.Fact.Value}");
        session.Events.FactRetractingEvent += (_, e) => _log.Add($"retracting {e.Fact.Value}");
        session.Events.FactRetractedEvent += (_, e) => _log.Add($"retracted {e.Fact.Value}");
        session.Events.ActivationCreatedEvent += (_, e) => _log.Add($"created {e.Rule.Name}");
        session.Events.ActivationUpdatedEvent += (_, e) => _log.Add($"updated {e.Rule.Name}");
        session.Events.ActivationDeletedEvent += (_, e) => _log.Add($"deleted {e.Rule.Name}");
        session.Events.RuleFiringEvent += (_, e) => _log.Add($"firing {e.Rule.Name}");
        session.Events.RuleFiredEvent += (_, e) => _log.Add($"fired {e.Rule.Name}");
    }
}
