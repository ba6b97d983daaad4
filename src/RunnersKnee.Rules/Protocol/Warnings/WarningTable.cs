namespace RunnersKnee.Rules.Protocol;

/// <summary>What the source warns against, in order.</summary>
internal static class WarningTable
{
    internal static IReadOnlyList<WarningRow> All { get; } =
    [
        new(Treatment.Nsaid, WarningLevel.LastResort, "NSAIDs are to be avoided, unless they are an option of the last resort.", "RK-22"),
        new(
            Treatment.CortisoneInjection,
            WarningLevel.LastResort,
            "Cortisone injections are to be avoided, unless they are an option of the last resort.",
            "RK-23"),
        new(
            Treatment.StraightLegRaise,
            WarningLevel.LastResort,
            "Straight-leg raises are to be avoided, unless the last resort permits them.",
            "RK-38")
        {
            Policies = ["POLICY-1"],
        },
        new(Treatment.Surgery, LiftedWhen: null, "Surgery is to be avoided, always.", "RK-24", "RK-42"),
    ];

    private static readonly WarningRow?[] ByTreatment =
        Codes.Map<Treatment, WarningRow?>(treatment => All.FirstOrDefault(row => row.Treatment == treatment));

    /// <summary>The row of a treatment, or null where the source does not warn against it.</summary>
    internal static WarningRow? Find(Treatment treatment) => ByTreatment[(int)treatment];

    /// <summary>Whether the source warns against what the last resort offers until then.</summary>
    internal static bool LiftsWarning(this LastResortOffer offer) => Find(offer.Treatment)?.LiftedWhen is not null;
}

/// <summary>A treatment that the source warns against.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="LiftedWhen">What lifts the warning; null where nothing does.</param>
/// <param name="Description">The warning, in a sentence.</param>
/// <param name="Statements">The statements of the source that warn.</param>
internal sealed record WarningRow(
    Treatment Treatment, WarningLevel? LiftedWhen, string Description, params IReadOnlyList<string> Statements)
{
    /// <summary>The policies above the source that the rule rests on as well.</summary>
    internal IReadOnlyList<string> Policies { get; init; } = [];
}
