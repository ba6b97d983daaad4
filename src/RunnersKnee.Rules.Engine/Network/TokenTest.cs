using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A condition on a fact and what is bound before it.</summary>
internal sealed class TokenTest(HotExpression<Func<Token, object?, bool>> holds, LambdaExpression source, IRuleDefinition rule)
{
    internal bool Holds(Session session, Token left, Fact fact)
    {
        try
        {
            return holds.Delegate(left, fact.Value);
        }
        catch (Exception exception)
        {
            session.ConditionFailed(source, exception, [.. left.Facts(), fact], [rule]);
            return false;
        }
    }
}
