using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>Something that a rule concluded, with what the engine knows of its origin.</summary>
internal readonly record struct Concluded<TFact>(TFact Value, IFact Fact);
