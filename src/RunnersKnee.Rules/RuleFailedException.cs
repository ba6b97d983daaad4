namespace RunnersKnee.Rules;

/// <summary>A rule failed, so the advice is refused as a whole: half an advice could be an unsafe one.</summary>
public sealed class RuleFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="rule">The name of the rule that failed.</param>
    /// <param name="expression">The condition or action that failed.</param>
    /// <param name="innerException">What it threw.</param>
    public RuleFailedException(string rule, string expression, Exception? innerException)
        : base($"No advice was given: rule '{rule}' failed at '{expression}'.", innerException)
    {
        Rule = rule;
        Expression = expression;
    }

    /// <summary>The name of the rule that failed.</summary>
    public string Rule { get; }

    /// <summary>The condition or action that failed.</summary>
    public string Expression { get; }
}
