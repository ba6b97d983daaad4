using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Something that a rule binds.</summary>
/// <param name="declaration">What it is called.</param>
/// <param name="up">How far up from the last token it is; -1 if only another alternative of the rule binds it.</param>
internal sealed class Binding(Declaration declaration, int up)
{
    internal Declaration Declaration => declaration;

    /// <summary>The fact that a token binds.</summary>
    internal Fact? FactOf(Token token)
    {
        if (up < 0)
            return null;
        for (var steps = up; steps > 0; steps--)
            token = token.Parent!;
        return token.Fact;
    }
}
