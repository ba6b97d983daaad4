using System.ComponentModel;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>The start of a query.</summary>
public interface IQuery
{
    /// <summary>Collects the steps of the query; for the engine's own use.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    IQueryBuilder Builder { get; }
}
