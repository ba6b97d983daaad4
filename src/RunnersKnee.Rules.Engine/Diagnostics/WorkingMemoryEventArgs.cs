using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Diagnostics;

/// <summary>Something that happens to a fact.</summary>
/// <param name="fact">The fact.</param>
public class WorkingMemoryEventArgs(IFact fact) : EventArgs
{
    /// <summary>The fact.</summary>
    public IFact Fact { get; } = fact;
}
