namespace RunnersKnee.Rules.Engine.Tests;

/// <summary>Opens sessions on rules.</summary>
internal static class Run
{
    /// <summary>A session on rules in the order of their loading.</summary>
    internal static ISession With(params Rule[] rules) => new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules)).CreateSession();

    /// <summary>A session on one rule.</summary>
    internal static ISession With(Action<ILeftHandSideExpression, IRightHandSideExpression> define) => With(new TestRule("only", define));

    /// <summary>A rule with a name.</summary>
    internal static Rule Rule(string name, Action<ILeftHandSideExpression, IRightHandSideExpression> define, int priority = 0) =>
        new TestRule(name, define, priority);

    /// <summary>Inserts facts and fires; never without a bound.</summary>
    internal static int Fire(this ISession session, params object[] facts)
    {
        session.InsertAll(facts);
        return session.Fire(1_000);
    }

    /// <summary>The facts of a type, sorted by their text.</summary>
    internal static string[] Facts<TFact>(this ISession session) =>
        [.. session.Query<TFact>().Select(fact => $"{fact}").AsEnumerable().Order(StringComparer.Ordinal)];
}
