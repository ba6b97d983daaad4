using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Binds each fact of a type.</summary>
internal sealed class MatchElement(Declaration declaration) : BindingElement(declaration);
