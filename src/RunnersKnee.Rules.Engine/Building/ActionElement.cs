using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>An action of a rule, as it was written.</summary>
/// <param name="Triggers">When it runs.</param>
/// <param name="Context">Stands for the context.</param>
/// <param name="Body">The action, or what makes the fact that it gives.</param>
/// <param name="UpdateBody">What makes the fact anew, if that is said.</param>
/// <param name="Given">Stands for the fact that is made anew.</param>
/// <param name="Yields">Whether it gives a fact.</param>
internal sealed record ActionElement(MatchTrigger Triggers, ParameterExpression Context, Condition Body, Condition? UpdateBody, ParameterExpression? Given, bool Yields);
