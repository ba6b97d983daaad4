namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// The order in which rules fire. A rule denies only what an earlier stage, or an earlier line of its own stage, has
/// concluded; within a stage a lower line fires first, as in <c>Stage.Assessment - 2</c>.
/// </summary>
internal static class Stage
{
    internal const int RedFlags = 800;
    internal const int Assessment = 700;
    internal const int Precautions = 600;
    internal const int Plan = 500;
    internal const int LastResort = 400;
    internal const int Warnings = 300;
    internal const int Notes = 200;
    internal const int Verdicts = 100;
}
