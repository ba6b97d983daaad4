using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Diagnostics;

/// <summary>An action has thrown.</summary>
/// <param name="expression">The action.</param>
/// <param name="exception">What it has thrown.</param>
/// <param name="match">What the rule fires for.</param>
public class RhsExpressionErrorEventArgs(Expression expression, Exception exception, IMatch match) : EventArgs
{
    /// <summary>The action.</summary>
    public Expression Expression { get; } = expression;

    /// <summary>What it has thrown.</summary>
    public Exception? Exception { get; } = exception;

    /// <summary>What the rule fires for.</summary>
    public IMatch Match { get; } = match;

    /// <summary>Set to go on with the next action instead of failing.</summary>
    public bool IsHandled { get; set; }
}
