using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>The steps that a query can have.</summary>
public static class QueryExtensions
{
    /// <summary>Starts from the facts of a type that meet the conditions.</summary>
    /// <typeparam name="TFact">The type; facts of derived types count too.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="conditions">What the facts have to meet.</param>
    /// <returns>The query with this step.</returns>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        query.Builder.Match(conditions);
        return new QueryStep<TFact>(query.Builder);
    }

    /// <summary>Keeps what meets the conditions.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="predicates">The conditions.</param>
    /// <returns>The query with this step.</returns>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
        where TSource : notnull
    {
        source.Builder.Where(predicates);
        return new QueryStep<TSource>(source.Builder);
    }

    /// <summary>Turns each into something else.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    /// <typeparam name="TResult">The type of what it is turned into.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="selector">Turns one.</param>
    /// <returns>The query with this step.</returns>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
        where TSource : notnull
    {
        source.Builder.Select(selector);
        return new QueryStep<TResult>(source.Builder);
    }

    /// <summary>Groups by a key.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with this step.</returns>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        where TKey : notnull =>
        source.GroupBy(keySelector, element => element);

    /// <summary>Groups by a key.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="TElement">The type of the members of a group.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <param name="elementSelector">Gives the member.</param>
    /// <returns>The query with this step.</returns>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TKey : notnull
        where TElement : notnull
    {
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryStep<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>Collects all into one sequence, which may be empty.</summary>
    /// <typeparam name="TSource">The type of what the step before gives.</typeparam>
    /// <param name="source">The query.</param>
    /// <returns>The query with this step.</returns>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
        where TSource : notnull
    {
        source.Builder.Collect<TSource>();
        return new QueryStep<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Sorts what was collected, the least first.</summary>
    /// <typeparam name="TSource">The type of what was collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with this step.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull =>
        Sort(source, keySelector, descending: false);

    /// <summary>Sorts what was collected, the greatest first.</summary>
    /// <typeparam name="TSource">The type of what was collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with this step.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull =>
        Sort(source, keySelector, descending: true);

    /// <summary>Sorts further where the keys before are equal, the least first.</summary>
    /// <typeparam name="TSource">The type of what was collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with this step.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull =>
        Sort(source, keySelector, descending: false);

    /// <summary>Sorts further where the keys before are equal, the greatest first.</summary>
    /// <typeparam name="TSource">The type of what was collected.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">Gives the key.</param>
    /// <returns>The query with this step.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull =>
        Sort(source, keySelector, descending: true);

    private static QueryStep<IEnumerable<TSource>> Sort<TSource, TKey>(
        IQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector,
        bool descending)
        where TSource : notnull
    {
        source.Builder.OrderBy(keySelector, descending);
        return new QueryStep<IEnumerable<TSource>>(source.Builder);
    }
}
