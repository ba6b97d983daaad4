namespace RunnersKnee.Rules.Protocol;

/// <summary>Declares what a rule leads to, as the rulebook shows it; a rule of a family says it by <see cref="IDescribedRule"/>.</summary>
/// <param name="what">Codes or words that <see cref="Protocol.Outcome"/> knows.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LeadsToAttribute(params object[] what) : Attribute
{
    internal string Outcome { get; } = Protocol.Outcome.Of(what);
}
