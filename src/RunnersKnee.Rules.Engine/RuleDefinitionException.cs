namespace RunnersKnee.Rules.Engine;

/// <summary>A rule is not defined as it has to be.</summary>
public class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string message, Type ruleType, Exception? innerException)
        : base(message, innerException) => RuleType = ruleType;

    /// <summary>The class of the rule, of the first one if several are wrong.</summary>
    public Type RuleType { get; }
}
