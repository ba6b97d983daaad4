namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Gives a rule its priority: rules of higher priority fire first. The default is 0.</summary>
/// <param name="value">The priority.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class PriorityAttribute(int value) : Attribute
{
    internal int Value { get; } = value;
}
