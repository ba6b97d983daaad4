namespace RunnersKnee.Rules.Engine;

/// <summary>A condition, or a part of a query, has thrown.</summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string rules, string expression, Exception innerException)
        : base($"A condition failed. Rules: {rules}.", expression, innerException)
    {
    }
}
