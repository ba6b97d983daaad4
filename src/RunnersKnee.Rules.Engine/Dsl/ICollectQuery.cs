namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>A query whose results are collected, and can be sorted.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>;
