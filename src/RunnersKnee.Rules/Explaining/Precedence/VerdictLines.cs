namespace RunnersKnee.Rules;

/// <summary>When a treatment has which verdict (decisions 8).</summary>
internal sealed class VerdictLines(ProtocolLines protocol)
{
    internal Precedence Order(Treatment treatment)
    {
        var warnings = protocol.Warnings;
        return new Precedence(
            ExplanationTopic.Verdict,
            [
                Line(1, Verdict.Contraindicated, TreatmentLines.Contraindicated(treatment)),
                Line(2, Verdict.DeferToClinician, protocol.Plan.Is(PlanStatus.Suspended)),
                Line(3, Verdict.Tried, new AllOf(IsLastResort(treatment), protocol.LastResort.Reached, Told.Tried(treatment))),
                Line(4, Verdict.Avoid, warnings.Is(treatment, WarningLevel.Avoid)),
                Line(4, Verdict.LastResort, warnings.Is(treatment, WarningLevel.LastResort)),
                Line(5, Verdict.NotAssessed, protocol.Plan.Is(PlanStatus.NotOffered)),
                Line(6, Verdict.LastResort, new AllOf(IsHyaluronicAcid(treatment), protocol.LastResort.Reached)),
                Line(6, Verdict.NotYet, IsHyaluronicAcid(treatment)),
                Line(7, Verdict.NotCovered, new FixedCondition("explain.additionWhileOff", protocol.IsAdditionWhileOff(treatment))),
                .. InPlan(treatment),
            ]);
    }

    private IEnumerable<PrecedenceLine> InPlan(Treatment treatment)
    {
        if (protocol.TreatmentOf(treatment) is not { } lines)
        {
            yield return Line(9, Verdict.Recommended, new FixedCondition("explain.inPlan", holds: false));
            yield break;
        }

        var step = protocol.StepOf(treatment)!;
        var open = lines.Is(TreatmentStatus.Recommended, TreatmentStatus.Conditional);
        yield return Line(8, Verdict.NotYet, new AllOf(open, step.Is(PlanStepStatus.Upcoming)));
        yield return Line(8, Verdict.Tried, new AllOf(open, step.Is(PlanStepStatus.Failed)));
        yield return Line(9, Verdict.NotIndicated, lines.Is(TreatmentStatus.NotIndicated));
        yield return Line(9, Verdict.Tried, lines.Is(TreatmentStatus.Tried));
        yield return Line(9, Verdict.Conditional, lines.Is(TreatmentStatus.Conditional));
        yield return Line(9, Verdict.Recommended, lines.Is(TreatmentStatus.Recommended));
    }

    private static FixedCondition IsLastResort(Treatment treatment) => new("explain.oneOfTheLastResort", LastResortLines.Opens(treatment));

    private static FixedCondition IsHyaluronicAcid(Treatment treatment) =>
        new("explain.isHyaluronicAcid", treatment == Treatment.HyaluronicAcidInjection);

    private static PrecedenceLine Line(int number, Verdict verdict, Condition condition) =>
        new(number, Codes.Of(verdict), "explain.verdict." + Codes.Of(verdict), condition);
}
