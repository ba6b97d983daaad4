namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Names a rule; without it, a rule is named after its class.</summary>
/// <param name="value">The name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
