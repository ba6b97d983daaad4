namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Describes a rule.</summary>
/// <param name="value">The description.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
