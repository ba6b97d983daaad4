using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine;

/// <summary>A condition that a value of a fact is one of some constants.</summary>
/// <param name="Key">The value, as a number.</param>
/// <param name="Values">The constants, as numbers.</param>
internal sealed record ValueTest(Expression Key, IReadOnlyList<long> Values)
{
    /// <summary>Reads a condition; null if it is none of the kind.</summary>
    internal static ValueTest? Of(Expression condition, ParameterExpression fact)
    {
        if (condition is BinaryExpression { NodeType: ExpressionType.OrElse } either)
        {
            return Of(either.Left, fact) is { } left && Of(either.Right, fact) is { } right && ExpressionEquality.AreEqual(left.Key, fact, right.Key, fact)
                ? new ValueTest(left.Key, [.. left.Values, .. right.Values])
                : null;
        }

        if (condition is not BinaryExpression { NodeType: ExpressionType.Equal, Method: null } equal)
            return null;
        if (NumberKey.OfConstant(equal.Right) is { } value && NumberKey.Of(equal.Left) is { } key)
            return new ValueTest(key, [value]);
        return null;
    }
}
