namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a contributing cause is there.</summary>
internal sealed record CauseFound(Finding Finding);
