using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Diagnostics;

/// <summary>Something that happens to a match of a rule.</summary>
/// <param name="match">The match.</param>
public class AgendaEventArgs(IMatch match) : EventArgs
{
    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>What its conditions bind.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; } = match;
}
