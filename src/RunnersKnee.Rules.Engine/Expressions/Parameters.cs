using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine;

/// <summary>Puts something else in the place of a parameter.</summary>
internal static class Parameters
{
    internal static Expression Replace(Expression body, ParameterExpression parameter, Expression replacement) =>
        new Replacer(parameter, replacement).Visit(body);

    private sealed class Replacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }
}
