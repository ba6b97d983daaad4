using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>An expression of a rule, over declarations.</summary>
/// <param name="Body">The expression; the parameters of the declarations stand for them.</param>
/// <param name="Source">As it was written.</param>
/// <param name="Used">The declarations that it mentions.</param>
internal sealed record Condition(Expression Body, LambdaExpression Source, IReadOnlyList<Declaration> Used)
{
    /// <summary>The same about something else.</summary>
    internal Condition About(ParameterExpression from, ParameterExpression to) => this with { Body = Parameters.Replace(Body, from, to) };

    /// <summary>Whether it mentions nothing but one declaration.</summary>
    internal bool IsOnly(Declaration declaration)
    {
        foreach (var used in Used)
        {
            if (used != declaration)
                return false;
        }

        return true;
    }
}
