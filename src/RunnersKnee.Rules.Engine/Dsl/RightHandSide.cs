using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Adds actions to a rule.</summary>
internal sealed class RightHandSide(RuleBuilder rule) : IRightHandSideExpression
{
    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Add(MatchTrigger.Created | MatchTrigger.Updated, action);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Add(MatchTrigger.Removed, action);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : class
    {
        rule.Actions.Add(new ActionElement(MatchTrigger.Created | MatchTrigger.Updated, rule.Context, rule.Bind(yield, rule.Context), UpdateBody: null, Given: null, Yields: true));
        return this;
    }

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : class
    {
        var given = Expression.Parameter(typeof(TFact), "given");
        rule.Actions.Add(new ActionElement(
            MatchTrigger.Created | MatchTrigger.Updated,
            rule.Context,
            rule.Bind(yieldInsert, rule.Context),
            rule.Bind(yieldUpdate, rule.Context, given),
            given,
            Yields: true));
        return this;
    }

    private RightHandSide Add(MatchTrigger triggers, Expression<Action<IContext>> action)
    {
        rule.Actions.Add(new ActionElement(triggers, rule.Context, rule.Bind(action, rule.Context), UpdateBody: null, Given: null, Yields: false));
        return this;
    }
}
