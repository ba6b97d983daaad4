using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine;

/// <summary>Which parameters an expression mentions.</summary>
internal static class Mentions
{
    /// <summary>Whether it mentions a parameter.</summary>
    internal static bool Any(Expression expression, ParameterExpression parameter) => Of(expression).Contains(parameter);

    /// <summary>Whether it mentions a parameter, and no other.</summary>
    internal static bool OnlyOne(Expression expression, ParameterExpression parameter) =>
        Of(expression) is { Count: 1 } mentioned && mentioned.Contains(parameter);

    private static HashSet<ParameterExpression> Of(Expression expression)
    {
        var finder = new Finder();
        finder.Visit(expression);
        return finder.Found;
    }

    private sealed class Finder : ExpressionVisitor
    {
        internal HashSet<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
