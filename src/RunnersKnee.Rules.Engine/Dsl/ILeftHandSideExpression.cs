using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>The conditions of a rule.</summary>
public interface ILeftHandSideExpression
{
    /// <summary>Holds for each fact of a type that meets the conditions, and binds it.</summary>
    /// <typeparam name="TFact">The type; facts of derived types count too.</typeparam>
    /// <param name="alias">The local variable that stands for the fact.</param>
    /// <param name="conditions">What the fact has to meet.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds for each fact of a type that meets the conditions.</summary>
    /// <typeparam name="TFact">The type; facts of derived types count too.</typeparam>
    /// <param name="conditions">What the fact has to meet.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds once, as long as there is a fact that meets the conditions.</summary>
    /// <typeparam name="TFact">The type; facts of derived types count too.</typeparam>
    /// <param name="conditions">What a fact has to meet.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds as long as there is no fact that meets the conditions.</summary>
    /// <typeparam name="TFact">The type; facts of derived types count too.</typeparam>
    /// <param name="conditions">What no fact may meet.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds as long as every fact that meets the base condition meets the others too.</summary>
    /// <typeparam name="TFact">The type; facts of derived types count too.</typeparam>
    /// <param name="baseCondition">Which facts are looked at.</param>
    /// <param name="conditions">What each of them has to meet.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds as long as every fact of a type meets the condition.</summary>
    /// <typeparam name="TFact">The type; facts of derived types count too.</typeparam>
    /// <param name="condition">What each of them has to meet.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull;

    /// <summary>Holds for each result of a query over the facts, and binds it.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="alias">The local variable that stands for the result.</param>
    /// <param name="queryExpression">The query.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>Holds when all conditions of a group hold.</summary>
    /// <param name="builder">Adds the conditions of the group.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>Holds for each condition of a group that holds: the rule fires for each.</summary>
    /// <param name="builder">Adds the conditions of the group.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>Binds a value that is computed from what is bound already.</summary>
    /// <typeparam name="TResult">The type of the value.</typeparam>
    /// <param name="alias">The local variable that stands for the value.</param>
    /// <param name="expression">Computes the value.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Adds conditions to what was bound last.</summary>
    /// <param name="conditions">The conditions, over what is bound.</param>
    /// <returns>The same conditions.</returns>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
