namespace RunnersKnee.Rules.Engine;

/// <summary>An expression of a rule has thrown.</summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private protected RuleExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message + Environment.NewLine + expression, innerException) => Expression = expression;

    /// <summary>The expression.</summary>
    public string Expression { get; }
}
