namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>Facts for which the conditions of a rule hold.</summary>
public interface IMatch
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>What its conditions bind, in the order in which they are written.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    /// <summary>Why it fires.</summary>
    MatchTrigger Trigger { get; }
}
