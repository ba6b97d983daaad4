namespace RunnersKnee.Rules.Protocol;

/// <summary>The statements of the source, and those that notes, warnings and options of the last resort rest on.</summary>
internal static class StatementTable
{
    /// <summary>Every statement of the source, then the policy that stands above it; each has a sentence of our own, <c>statement.{id}</c>.</summary>
    internal static IReadOnlyList<string> Ids { get; } =
        [.. Enumerable.Range(1, 42).Select(number => string.Create(CultureInfo.InvariantCulture, $"RK-{number:00}")), "POLICY-1"];

    internal static IReadOnlyList<string> Of(NoteCode note) => Notes[(int)note];
    internal static IReadOnlyList<string> OfWarning(Treatment treatment) => Warnings[(int)treatment];
    internal static IReadOnlyList<string> OfOption(Treatment treatment) => Options[(int)treatment];

    private static readonly string[][] Notes = Codes.Map<NoteCode, string[]>(note => note switch
    {
        NoteCode.AboutCondition => ["RK-01", "RK-02", "RK-13"],
        NoteCode.UntreatedRisk => ["RK-14"],
        NoteCode.ExamNeeded => ["RK-11", "RK-12"],
        NoteCode.ImagingDoesNotExclude => ["RK-12"],
        _ => [],
    });

    private static readonly string[][] Warnings = Codes.Map<Treatment, string[]>(treatment => treatment switch
    {
        Treatment.Nsaid => ["RK-22"],
        Treatment.CortisoneInjection => ["RK-23"],
        Treatment.StraightLegRaise => ["RK-38"],
        Treatment.Surgery => ["RK-24", "RK-42"],
        _ => [],
    });

    private static readonly string[][] Options = Codes.Map<Treatment, string[]>(treatment => treatment switch
    {
        Treatment.Nsaid => ["RK-39"],
        Treatment.CortisoneInjection => ["RK-40"],
        Treatment.HyaluronicAcidInjection => ["RK-41"],
        Treatment.StraightLegRaise => ["POLICY-1"],
        _ => [],
    });
}
