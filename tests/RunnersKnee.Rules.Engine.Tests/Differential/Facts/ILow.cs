namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Facts of the host, and those that follow from them alone.</summary>
internal interface ILow : IThing;
