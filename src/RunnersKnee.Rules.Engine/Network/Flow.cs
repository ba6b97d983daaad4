namespace RunnersKnee.Rules.Engine;

/// <summary>A stage of a query as it stands for one token: takes facts, and hands what it makes of them to the next stage.</summary>
internal abstract class Flow(Flow? next)
{
    protected Flow Next => next!;

    internal abstract void Add(Fact fact);

    internal abstract void Update(Fact fact);

    internal abstract void Remove(Fact fact);

    /// <summary>Hands over what was held back until all changes were known.</summary>
    internal virtual void Flush() => next?.Flush();

    /// <summary>Takes everything back.</summary>
    internal virtual void Discard() => next?.Discard();
}
