namespace RunnersKnee.Rules;

/// <summary>A rule that a conclusion rests on, by its place in the rulebook, and the told facts that the rule rests on.</summary>
internal readonly record struct Ground(int Rule, FactSet Facts);
