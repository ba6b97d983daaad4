namespace RunnersKnee.Rules.Engine;

/// <summary>Running the rules failed.</summary>
public class RuleExecutionException : Exception
{
    internal RuleExecutionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
