namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>A query, seen as the type of what it gives so far.</summary>
internal sealed class QueryStep<TSource>(IQueryBuilder builder) : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    public IQueryBuilder Builder { get; } = builder;
}
