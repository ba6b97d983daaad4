namespace RunnersKnee.Rules.Engine;

/// <summary>One of the conditions of a rule.</summary>
internal abstract class RuleElement;
