namespace RunnersKnee.Rules.Engine;

/// <summary>A stage of a query, as it was written.</summary>
internal abstract class QueryStage
{
    /// <summary>Compiles it for a place in a rule.</summary>
    internal abstract CompiledStage Compile(TokenCompiler compiler);
}
