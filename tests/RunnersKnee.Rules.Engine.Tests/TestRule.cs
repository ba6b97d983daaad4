namespace RunnersKnee.Rules.Engine.Tests;

/// <summary>A rule that is written where it is tested.</summary>
internal sealed class TestRule(string name, Action<ILeftHandSideExpression, IRightHandSideExpression> define, int priority = 0) : Rule
{
    public override void Define()
    {
        Name(name);
        Priority(priority);
        define(When(), Then());
    }
}
