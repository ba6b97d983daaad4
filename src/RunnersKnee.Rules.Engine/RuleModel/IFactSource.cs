namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>Where a fact comes from.</summary>
public interface IFactSource
{
    /// <summary>Whether a rule gave the fact or a query did.</summary>
    FactSourceType SourceType { get; }

    /// <summary>The facts that it rests on.</summary>
    IEnumerable<IFact> Facts { get; }
}
