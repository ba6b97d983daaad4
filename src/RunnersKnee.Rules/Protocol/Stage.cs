namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// The order in which rules fire. A rule denies only what an earlier stage, or an earlier line of its own stage, has concluded;
/// so nothing is ever taken back, and all that one stage concludes reaches the next in one batch, which is what makes it fast.
/// </summary>
internal static class Stage
{
    internal const int RedFlags = 1000;
    internal const int Assessment = 900;
    internal const int Precautions = 800;
    internal const int Plan = 700;
    internal const int Treatments = 600;
    internal const int Steps = 500;
    internal const int LastResort = 400;
    internal const int Warnings = 300;
    internal const int Notes = 200;
    internal const int Verdicts = 100;
    internal const int Questions = 0;
}
