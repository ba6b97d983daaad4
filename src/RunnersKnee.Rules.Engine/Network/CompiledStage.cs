namespace RunnersKnee.Rules.Engine;

/// <summary>A stage of a query, ready to run.</summary>
internal abstract class CompiledStage
{
    /// <summary>Starts it for a token.</summary>
    internal abstract Flow Open(Session session, Token left, Flow next);
}
