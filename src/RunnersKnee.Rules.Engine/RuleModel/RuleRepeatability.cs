namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>Whether a rule fires again for the facts that it has fired for.</summary>
public enum RuleRepeatability
{
    /// <summary>It fires again whenever one of the facts is updated.</summary>
    Repeatable = 0,

    /// <summary>It fires once, unless the facts cease to match and match again.</summary>
    NonRepeatable = 1,
}
