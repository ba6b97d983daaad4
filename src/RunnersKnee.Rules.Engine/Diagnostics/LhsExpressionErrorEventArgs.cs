using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Diagnostics;

/// <summary>A condition, or a part of a query, has thrown.</summary>
/// <param name="expression">The expression.</param>
/// <param name="exception">What it has thrown.</param>
/// <param name="facts">The facts it was looking at.</param>
/// <param name="rules">The rules that it belongs to.</param>
public class LhsExpressionErrorEventArgs(Expression expression, Exception exception, IEnumerable<IFact> facts, IEnumerable<IRuleDefinition> rules)
    : EventArgs
{
    /// <summary>The expression.</summary>
    public Expression Expression { get; } = expression;

    /// <summary>What it has thrown.</summary>
    public Exception? Exception { get; } = exception;

    /// <summary>The facts it was looking at.</summary>
    public IEnumerable<IFact> Facts { get; } = facts;

    /// <summary>The rules that it belongs to.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; } = rules;

    /// <summary>Set to take the condition as not met instead of failing.</summary>
    public bool IsHandled { get; set; }
}
