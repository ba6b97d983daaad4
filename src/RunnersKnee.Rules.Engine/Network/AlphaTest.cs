using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A condition on a fact alone, which rules may share.</summary>
internal sealed class AlphaTest(Condition condition, ParameterExpression fact)
{
    private readonly HotExpression<Func<object?, bool>> _holds = FactLambda.Of<bool>(condition.Body, fact);

    internal LambdaExpression Source => condition.Source;

    /// <summary>The rules that it belongs to.</summary>
    internal List<IRuleDefinition> Rules { get; } = [];

    internal bool Holds(Session session, Fact tested)
    {
        try
        {
            return _holds.Delegate(tested.Value);
        }
        catch (Exception exception)
        {
            session.ConditionFailed(condition.Source, exception, [tested], Rules);
            return false;
        }
    }

    internal bool Is(Condition other, ParameterExpression otherFact) => ExpressionEquality.AreEqual(condition.Body, fact, other.Body, otherFact);
}
