namespace RunnersKnee.Rules;

/// <summary>A rule that a conclusion rests on, by its place in the rulebook, and the told facts that the rule rests on.</summary>
/// <param name="Rule">The place of the rule.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Before">The ground of the same rule that was found before it; 0 if there is none.</param>
internal readonly record struct Ground(int Rule, FactSet Facts, int Before);
