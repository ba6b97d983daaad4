using System.Globalization;

namespace RunnersKnee.Rules;

/// <summary>The statements of the source, and those that notes, warnings and options of the last resort rest on.</summary>
internal static class StatementTable
{
    /// <summary>Every statement of the source, then the policy that stands above it; each has a sentence of our own, <c>statement.{id}</c>.</summary>
    internal static IReadOnlyList<string> Ids { get; } =
        [.. Enumerable.Range(1, 42).Select(number => string.Create(CultureInfo.InvariantCulture, $"RK-{number:00}")), "POLICY-1"];

    internal static IReadOnlyList<string> Of(NoteCode note) => note switch
    {
        NoteCode.AboutCondition => AboutCondition,
        NoteCode.UntreatedRisk => UntreatedRisk,
        NoteCode.ExamNeeded => ExamNeeded,
        NoteCode.ImagingDoesNotExclude => ImagingDoesNotExclude,
        _ => [],
    };

    internal static IReadOnlyList<string> OfWarning(Treatment treatment) => treatment switch
    {
        Treatment.Nsaid => NsaidWarning,
        Treatment.CortisoneInjection => CortisoneWarning,
        Treatment.StraightLegRaise => StraightLegRaiseWarning,
        Treatment.Surgery => SurgeryWarning,
        _ => [],
    };

    internal static IReadOnlyList<string> OfOption(Treatment treatment) => treatment switch
    {
        Treatment.Nsaid => NsaidOption,
        Treatment.CortisoneInjection => CortisoneOption,
        Treatment.HyaluronicAcidInjection => HyaluronicAcidOption,
        Treatment.StraightLegRaise => StraightLegRaiseOption,
        _ => [],
    };

    private static readonly string[] AboutCondition = ["RK-01", "RK-02", "RK-13"];
    private static readonly string[] UntreatedRisk = ["RK-14"];
    private static readonly string[] ExamNeeded = ["RK-11", "RK-12"];
    private static readonly string[] ImagingDoesNotExclude = ["RK-12"];
    private static readonly string[] NsaidWarning = ["RK-22"];
    private static readonly string[] CortisoneWarning = ["RK-23"];
    private static readonly string[] StraightLegRaiseWarning = ["RK-38"];
    private static readonly string[] SurgeryWarning = ["RK-24", "RK-42"];
    private static readonly string[] NsaidOption = ["RK-39"];
    private static readonly string[] CortisoneOption = ["RK-40"];
    private static readonly string[] HyaluronicAcidOption = ["RK-41"];
    private static readonly string[] StraightLegRaiseOption = ["POLICY-1"];
}
