namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>A query whose results are sorted, and can be sorted further.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface IOrderedQuery<out TSource> : IQuery<TSource>;
