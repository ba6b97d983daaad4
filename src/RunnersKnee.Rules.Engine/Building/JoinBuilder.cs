using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Builds the conditions on a fact and what is bound before it.</summary>
internal static class JoinBuilder
{
    /// <summary>Builds them, with an index if the first of them compares for equality.</summary>
    internal static Join Build(IReadOnlyList<Condition> conditions, Declaration item, AlphaNode source, TokenCompiler compiler)
    {
        TokenTest[] tests = [.. conditions.Select(condition => compiler.Test(condition, item))];
        return new Join(tests, conditions.Count == 0 ? null : Index(conditions[0], item, source, compiler));
    }

    private static JoinIndex? Index(Condition condition, Declaration item, AlphaNode source, TokenCompiler compiler)
    {
        if (condition.Body is not BinaryExpression equal || !NumberKey.IsPlainEquality(equal))
            return null;
        return Index(equal.Left, equal.Right, condition, item, source, compiler)
            ?? Index(equal.Right, equal.Left, condition, item, source, compiler);
    }

    private static JoinIndex? Index(Expression ofFact, Expression ofToken, Condition condition, Declaration item, AlphaNode source, TokenCompiler compiler)
    {
        if (!Mentions.OnlyOne(ofFact, item.Parameter) || Mentions.Any(ofToken, item.Parameter))
            return null;
        if (NumberKey.Of(ofFact) is not { } factKey || NumberKey.Of(ofToken) is not { } tokenKey)
            return null;
        if (NumberKey.IsExact(ofFact) != NumberKey.IsExact(ofToken))
            return null;

        var place = source.Keys.FindIndex(key => key.Is(factKey, item.Parameter));
        if (place < 0)
        {
            place = source.Keys.Count;
            source.Keys.Add(new JoinKey(factKey, item.Parameter));
        }

        return new JoinIndex(place, compiler.Key(tokenKey, condition.Used), NumberKey.IsExact(ofFact));
    }
}
