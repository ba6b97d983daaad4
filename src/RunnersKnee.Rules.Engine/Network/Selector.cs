using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A value that is computed from what is bound and, in a query, from a fact.</summary>
internal sealed class Selector<TResult>(HotExpression<Func<Token, object?, TResult>> select, LambdaExpression source, IRuleDefinition rule)
{
    /// <summary>Computes it.</summary>
    /// <exception cref="HandledFailureException">It has failed, and somebody has taken care of that.</exception>
    internal TResult Of(Session session, Token left, Fact? fact)
    {
        try
        {
            return select.Delegate(left, fact?.Value);
        }
        catch (Exception exception)
        {
            session.ConditionFailed(source, exception, fact is null ? [.. left.Facts()] : [.. left.Facts(), fact], [rule]);
            throw new HandledFailureException();
        }
    }
}
