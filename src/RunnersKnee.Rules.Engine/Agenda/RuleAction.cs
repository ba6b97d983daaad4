using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>An action of a rule, ready to run.</summary>
internal abstract class RuleAction(LambdaExpression source, MatchTrigger triggers)
{
    /// <summary>As it was written.</summary>
    internal LambdaExpression Source => source;

    /// <summary>When it runs.</summary>
    internal MatchTrigger Triggers => triggers;

    internal abstract void Run(Session session, Activation activation, IContext context);
}
