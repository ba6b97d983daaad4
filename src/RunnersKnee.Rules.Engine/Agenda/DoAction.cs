using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Does something.</summary>
internal sealed class DoAction(HotExpression<Action<IContext, Token>> action, LambdaExpression source, MatchTrigger triggers)
    : RuleAction(source, triggers)
{
    internal override void Run(Session session, Activation activation, IContext context) => action.Delegate(context, activation.Token);
}
