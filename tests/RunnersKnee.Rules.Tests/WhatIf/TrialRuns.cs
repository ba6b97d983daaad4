namespace RunnersKnee.Rules.Tests;

/// <summary>Trials in a session of their own.</summary>
internal static class TrialRuns
{
    internal static Trials Of(Inference inference, bool guidelineAdditions = false) =>
        new(inference.Open(), inference.Consequences, guidelineAdditions, CancellationToken.None);
}
