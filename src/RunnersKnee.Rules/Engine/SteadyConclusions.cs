using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace RunnersKnee.Rules.Engine;

/// <summary>
/// Keeps to itself that a rule draws a conclusion anew where it is the same as before. NRules passes it on, and every rule behind it
/// fires again; in a session that goes from case to case, that is much of what a case costs.
/// </summary>
internal sealed class SteadyConclusions : ExpressionVisitor
{
    private static readonly SteadyConclusions Visitor = new();

    private SteadyConclusions()
    {
    }

    /// <summary>The actions of a rule, which then pass on what changed alone.</summary>
    internal static ActionGroupElement Of(ActionGroupElement actions) =>
        Element.ActionGroup(actions.Actions.Select(action =>
            Element.Action((LambdaExpression)Visitor.Visit(action.Expression), action.ActionTrigger)));

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(IContext) && node.Method.Name == nameof(IContext.UpdateLinked)
            ? Expression.Call(((Action<IContext, object, object>)Update).Method, [node.Object!, .. node.Arguments])
            : base.VisitMethodCall(node);

    private static void Update(IContext context, object key, object conclusion)
    {
        if (!conclusion.Equals(context.GetLinked(key)))
            context.UpdateLinked(key, conclusion);
    }
}
