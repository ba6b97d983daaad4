namespace RunnersKnee.Rules.Engine;

/// <summary>Rules cannot be compiled.</summary>
public class RuleCompilationException : Exception
{
    internal RuleCompilationException(string message, string ruleName, Exception? innerException)
        : base(message, innerException) => RuleName = ruleName;

    /// <summary>The name of the rule, of the first one if several are wrong.</summary>
    public string RuleName { get; }
}
