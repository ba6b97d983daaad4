namespace RunnersKnee.Rules.Engine.Tests.EmbeddedOnly;

public class FaultTests
{
    [Fact]
    public void Names_an_alias_that_is_used_before_it_is_bound_and_all_other_faults_at_once()
    {
        Rule[] rules =
        [
            Run.Rule("early", (when, then) =>
            {
                Customer customer = null!;
                Order order = null!;
                when.Match(() => order, o => o.Customer == customer.Name).Match(() => customer);
                then.Do(_ => Use(order));
            }),
            Run.Rule("never", (when, then) =>
            {
                Order order = null!;
                Order ordr = null!;
                when.Match(() => order);
                then.Do(_ => Use(ordr));
            }),
            Run.Rule("empty", (_, _) => { }),
        ];

        FluentActions.Invoking(() => new RuleDefinitionFactory().Create(rules)).Should().Throw<RuleDefinitionException>()
            .Where(e => e.Message.Contains("'early': 'customer' is null", StringComparison.Ordinal)
                && e.Message.Contains("'never': 'ordr' is null", StringComparison.Ordinal)
                && e.Message.Contains("'empty': It has no condition. It has no action.", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_two_rules_of_one_name()
    {
        FluentActions.Invoking(() => Run.With(Simple("same"), Simple("same"), Simple("other"))).Should().Throw<RuleCompilationException>()
            .WithMessage("*same*").Where(e => e.RuleName == "same");
    }

    [Fact]
    public void A_failing_condition_names_its_rules()
    {
        var session = Run.With(Careless("first"), Careless("second"));

        FluentActions.Invoking(() => session.Insert(new Order(1, null))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithMessage("*first, second*");
    }

    private static Rule Simple(string name) => Run.Rule(name, (when, then) =>
    {
        Order order = null!;
        when.Match(() => order);
        then.Do(_ => Use(order));
    });

    private static Rule Careless(string name) => Run.Rule(name, (when, then) =>
    {
        Order order = null!;
        when.Match(() => order, o => o.Customer!.Length > 0);
        then.Do(_ => Use(order));
    });

    private static void Use(Order order) => _ = order;
}
