namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: the last resort is reached.</summary>
internal sealed record LastResortOpened;
