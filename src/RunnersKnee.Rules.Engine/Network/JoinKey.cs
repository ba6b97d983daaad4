using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine;

/// <summary>A value of a fact, as a number, that conditions compare with something.</summary>
/// <param name="body">The value, as a number.</param>
/// <param name="parameter">Stands for the fact.</param>
internal sealed class JoinKey(Expression body, ParameterExpression parameter)
{
    private readonly HotExpression<Func<object?, long>> _key = FactLambda.Of<long>(body, parameter);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The condition is asked instead, and throws again.")]
    internal long KeyOf(Fact fact)
    {
        try
        {
            return _key.Delegate(fact.Value);
        }
        catch (Exception)
        {
            return JoinIndex.Unkeyed;
        }
    }

    internal bool Is(Expression other, ParameterExpression otherParameter) => ExpressionEquality.AreEqual(body, parameter, other, otherParameter);
}
