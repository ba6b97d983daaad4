using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>The actions of a rule.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Runs an action when the rule fires.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The same actions.</returns>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Runs an action when what the rule has fired for holds no more.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The same actions.</returns>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>Gives a fact that stands as long as what the rule has fired for holds.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="yield">Makes the fact, and makes it anew when the rule fires again.</param>
    /// <returns>The same actions.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : class;

    /// <summary>Gives a fact that stands as long as what the rule has fired for holds.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="yieldInsert">Makes the fact.</param>
    /// <param name="yieldUpdate">Changes the fact, or replaces it, when the rule fires again.</param>
    /// <returns>The same actions.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : class;
}
