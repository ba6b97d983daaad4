namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>A fact, as a condition of a rule binds it.</summary>
public interface IFactMatch : IFact
{
    /// <summary>What binds it.</summary>
    Declaration Declaration { get; }
}
