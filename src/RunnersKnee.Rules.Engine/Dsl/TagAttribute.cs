namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Tags a rule; the tags of its base classes are its own too.</summary>
/// <param name="value">The tag.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
