using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Says whether a rule fires again for the facts that it has fired for.</summary>
/// <param name="value">Whether it repeats.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    internal RuleRepeatability Value { get; } = value;
}
