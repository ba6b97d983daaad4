using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>A step of a query.</summary>
/// <typeparam name="TSource">The type of what the step gives.</typeparam>
[SuppressMessage("Design", "MA0048:File name must match type name", Justification = "The interface without a type parameter has that file.")]
public interface IQuery<out TSource>
{
    /// <summary>Collects the steps of the query; for the engine's own use.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    IQueryBuilder Builder { get; }
}
