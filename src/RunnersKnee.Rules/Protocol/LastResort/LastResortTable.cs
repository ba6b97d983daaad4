using static RunnersKnee.Rules.Treatment;

namespace RunnersKnee.Rules.Protocol;

/// <summary>The options of the last resort, in order.</summary>
internal static class LastResortTable
{
    internal static IReadOnlyList<LastResortRow> All { get; } =
    [
        new(Nsaid, LastResortStanding.DiscussWithClinician, "As a last resort, NSAIDs may be discussed with a clinician.", "RK-39"),
        new(
            CortisoneInjection,
            LastResortStanding.DiscussWithClinician,
            "As a last resort, a cortisone injection may be discussed with a clinician.",
            "RK-40"),
        new(
            HyaluronicAcidInjection,
            LastResortStanding.DiscussWithClinician,
            "As a last resort, a hyaluronic acid injection may be discussed with a clinician.",
            "RK-41"),
        new(
            StraightLegRaise,
            LastResortStanding.PermittedNotAdvised,
            "As a last resort, straight-leg raises are permitted, but not advised.",
            "POLICY-1"),
    ];

    private static readonly LastResortRow?[] ByTreatment =
        Codes.Map<Treatment, LastResortRow?>(treatment => All.FirstOrDefault(row => row.Treatment == treatment));

    /// <summary>The row of a treatment, or null where it is no option.</summary>
    internal static LastResortRow? Find(Treatment treatment) => ByTreatment[(int)treatment];
}

/// <summary>An option of the last resort.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Standing">How the last resort offers it.</param>
/// <param name="Description">What the last resort offers with it, in a sentence.</param>
/// <param name="Statements">What the offer rests on.</param>
internal sealed record LastResortRow(
    Treatment Treatment, LastResortStanding Standing, string Description, params IReadOnlyList<string> Statements);
