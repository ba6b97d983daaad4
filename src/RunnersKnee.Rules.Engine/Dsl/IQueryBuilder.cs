using System.ComponentModel;
using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Collects the steps of a query; for the engine's own use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IQueryBuilder
{
    /// <summary>Starts from the facts of a type.</summary>
    /// <typeparam name="TSource">The type.</typeparam>
    /// <param name="conditions">What the facts have to meet.</param>
    void Match<TSource>(Expression<Func<TSource, bool>>[] conditions)
        where TSource : notnull;

    /// <summary>Keeps what meets the conditions.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    /// <param name="conditions">The conditions.</param>
    void Where<TSource>(Expression<Func<TSource, bool>>[] conditions)
        where TSource : notnull;

    /// <summary>Turns each into something else.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    /// <typeparam name="TResult">The type of what it is turned into.</typeparam>
    /// <param name="selector">Turns one.</param>
    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector)
        where TSource : notnull;

    /// <summary>Groups by a key.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="TElement">The type of the members of a group.</typeparam>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the member.</param>
    void GroupBy<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TKey : notnull;

    /// <summary>Collects all into one sequence.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    void Collect<TSource>()
        where TSource : notnull;

    /// <summary>Sorts what was collected.</summary>
    /// <typeparam name="TSource">The type of what was collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="descending">Whether the greatest comes first.</param>
    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, bool descending)
        where TSource : notnull;
}
