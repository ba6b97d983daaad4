namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a treatment calls for care. Places order the cautions of a treatment: findings, then ages.</summary>
internal sealed record Cautioned(Treatment Treatment, string Code, int Place);
