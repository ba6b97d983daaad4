using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Gives a fact, and gives it anew when the rule fires again.</summary>
internal sealed class YieldAction(
    int place,
    HotExpression<Func<IContext, Token, object?>> insert,
    HotExpression<Func<IContext, Token, object, object?>>? update,
    LambdaExpression source)
    : RuleAction(source, MatchTrigger.Created | MatchTrigger.Updated)
{
    internal override void Run(Session session, Activation activation, IContext context)
    {
        if (activation.Given[place] is not { } given)
            session.InsertGiven(activation, place, NotNull(insert.Delegate(context, activation.Token)));
        else if (update is null)
            session.UpdateGiven(given, NotNull(insert.Delegate(context, activation.Token)));
        else
            session.UpdateGiven(given, NotNull(update.Delegate(context, activation.Token, given.Value!)));
    }

    private static object NotNull(object? fact) => fact ?? throw new InvalidOperationException("A rule cannot yield null.");
}
