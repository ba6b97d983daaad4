namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: the verdict on a treatment, by a line of the order of precedence; the lowest line that holds stands.</summary>
internal sealed record Judged(Treatment Treatment, Verdict Verdict, int Line)
{
    /// <summary>The verdict that is the level of a warning.</summary>
    internal static Judged ByWarning(Warned warned, int line) =>
        new(warned.Treatment, warned.Level == WarningLevel.Avoid ? Verdict.Avoid : Verdict.LastResort, line);

    /// <summary>The verdict that is the status in the plan.</summary>
    internal static Judged ByStanding(TreatmentStanding standing, int line) => new(
        standing.Treatment,
        standing.Status switch
        {
            TreatmentStatus.Recommended => Verdict.Recommended,
            TreatmentStatus.Conditional => Verdict.Conditional,
            TreatmentStatus.Tried => Verdict.Tried,
            TreatmentStatus.NotIndicated => Verdict.NotIndicated,
            _ => Verdict.Withheld,
        },
        line);
}
