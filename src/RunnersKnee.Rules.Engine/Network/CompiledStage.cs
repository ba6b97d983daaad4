namespace RunnersKnee.Rules.Engine;

/// <summary>A stage of a query, ready to run.</summary>
internal abstract class CompiledStage
{
    /// <summary>Makes what runs it for a token.</summary>
    internal abstract Flow Open(Flow next);
}
