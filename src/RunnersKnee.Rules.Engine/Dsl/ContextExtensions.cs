using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Shorthands for actions.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact, and tells the engine so.</summary>
    /// <typeparam name="T">The type of the fact.</typeparam>
    /// <param name="context">The context of the action.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="updateAction">Changes it.</param>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
        where T : notnull
    {
        updateAction(fact);
        context.Update(fact);
    }
}
