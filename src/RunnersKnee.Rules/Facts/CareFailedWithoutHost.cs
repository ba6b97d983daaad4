namespace RunnersKnee.Rules;

/// <summary>Conservative care had failed before the host's own rules were heard: what they add does not take that reason away.</summary>
internal sealed record CareFailedWithoutHost : HostWord;
