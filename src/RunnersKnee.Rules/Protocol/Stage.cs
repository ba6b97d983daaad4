namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// The order in which rules fire, higher first. A rule denies only what an earlier stage has concluded; so nothing is ever taken back,
/// and all that one stage concludes reaches the next in one batch, which is what makes it fast.
/// </summary>
internal static class Stage
{
    internal const int RedFlags = 1000;

    /// <summary>A history of cancer that an examination and images have not settled.</summary>
    internal const int CancerUnsettled = 990;

    internal const int Assessment = 900;
    internal const int Precautions = 800;
    internal const int TreatmentsInUse = 750;
    internal const int PlanSuspended = 720;
    internal const int Plan = 700;

    // A stage for each status that a treatment of the plan can have: the first that holds stands.
    internal const int Withheld = 650;
    internal const int NotIndicated = 640;
    internal const int Tried = 630;
    internal const int Conditional = 620;
    internal const int Recommended = 610;

    internal const int Steps = 500;
    internal const int Progress = 480;

    /// <summary>What follows from the progress of the plan: that conservative care has failed, that the last resort is reached.</summary>
    internal const int PlanOver = 450;

    internal const int LastResort = 400;
    internal const int Warnings = 300;

    /// <summary>Notes, warnings and contributing causes read nothing of each other: one stage, and so one batch.</summary>
    internal const int Notes = Warnings;

    internal const int Contributors = Warnings;

    /// <summary>Whether this person may run; where nothing else has been judged, the later stage has the last word.</summary>
    internal const int Running = 150;

    internal const int RunningOtherwise = 140;

    /// <summary>The first line of the verdicts; each further <see cref="VerdictLine"/> is a stage after it.</summary>
    internal const int Verdicts = 100;

    internal const int Questions = 0;
}
