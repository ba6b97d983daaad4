namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Where a rule stands, and a number for its conditions.</summary>
internal sealed record Place(int Stage, string Name, int Limit);
