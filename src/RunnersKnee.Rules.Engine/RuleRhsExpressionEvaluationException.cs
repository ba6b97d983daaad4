namespace RunnersKnee.Rules.Engine;

/// <summary>An action has thrown.</summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string ruleName, string expression, Exception innerException)
        : base($"An action failed. Rule: {ruleName}.", expression, innerException) => RuleName = ruleName;

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }
}
