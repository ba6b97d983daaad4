namespace RunnersKnee.Rules;

/// <summary>When a treatment of the plan has which status (decisions 4 and 5).</summary>
internal sealed class TreatmentLines
{
    internal TreatmentLines(TreatmentInfo treatment)
    {
        Order = new Precedence(
            ExplanationTopic.TreatmentStatus,
            Line(1, TreatmentStatus.Withheld, Contraindicated(treatment.Treatment)),
            Line(2, TreatmentStatus.NotIndicated, treatment.Needs is { } needed ? Told.No(needed) : new FixedCondition("explain.needsFinding", holds: false)),
            Line(3, TreatmentStatus.Tried, Tried(treatment)),
            Line(4, TreatmentStatus.Conditional, treatment.WaitsFor is { } awaited ? Told.Open(awaited) : new FixedCondition("explain.waitsForFinding", holds: false)),
            Line(5, TreatmentStatus.Recommended, FixedCondition.Otherwise));
        Treatment = treatment.Treatment;
    }

    internal Treatment Treatment { get; }

    internal Precedence Order { get; }

    /// <summary>Something told rules the treatment out.</summary>
    internal static Condition Contraindicated(Treatment treatment) => PrecautionTable.Get(treatment).Contraindications is { Count: > 0 } findings
        ? new AnyOf(Told.Yes(findings))
        : new FixedCondition("explain.hasContraindications", holds: false);

    internal Condition Is(params TreatmentStatus[] statuses) => new Derived(
        [TextKeys.Name(Treatment), .. statuses.Select(TextKeys.Of)],
        Order.Gives([.. statuses.Select(Codes.Of)]),
        @case => [$"{Codes.Of(Treatment)}={Order.Deciding(@case)!.Outcome}"]);

    private static Condition Tried(TreatmentInfo treatment) => treatment.Parts.Count == 0
        ? Told.Tried(treatment.Treatment)
        : new AnyOf([Told.Tried(treatment.Treatment), .. treatment.Parts.Select(Told.Worse)]);

    private static PrecedenceLine Line(int number, TreatmentStatus status, Condition condition) =>
        new(number, Codes.Of(status), TextKeys.Of(status), condition);
}
