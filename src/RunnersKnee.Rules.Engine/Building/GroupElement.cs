namespace RunnersKnee.Rules.Engine;

/// <summary>Holds when all of its elements do, or for each that does.</summary>
internal sealed class GroupElement(bool any) : RuleElement
{
    internal bool Any { get; } = any;

    internal List<RuleElement> Elements { get; } = [];
}
