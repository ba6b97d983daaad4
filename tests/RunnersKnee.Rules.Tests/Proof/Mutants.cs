using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>Every rule left out, and every row of the safety tables dropped or negated.</summary>
internal static class Mutants
{
    private static readonly KneeCase Runner = KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.RunningPain);

    internal static IEnumerable<Mutant> All =>
    [
        .. RuleProbe.Definitions.Select(rule => LeftOut(rule.Name)),
        .. NegatedReferral.Rows.Select(Negated),
        .. PrecautionTable.All.SelectMany(row => row.Contraindications.SelectMany(finding => Contraindication(row, finding))),
        .. PrecautionTable.All.SelectMany(row => row.Cautions.SelectMany(finding => Caution(row, finding))),
    ];

    /// <summary>Rules that are planted as the faulty ones are, and decide as those in whose place they stand.</summary>
    internal static IEnumerable<Mutant> WithoutAFault => PrecautionTable.All.SelectMany(row => new[]
    {
        new Mutant(
            "no contraindication negated",
            () => Planted.InPlaceOf(Contraindicating(row), new NegatedContraindication(row, negated: null)),
            Answered(row.Contraindications)),
        new Mutant(
            "no caution negated",
            () => Planted.InPlaceOf(Cautioning(row), new NegatedCaution(row, negated: null)),
            Answered(row.Cautions)),
    }.Where(mutant => mutant.Cases.Count > 0));

    private static Mutant LeftOut(string rule)
    {
        var examples = RuleExamples.All.Where(example => example.Rule == rule).ToList();
        return new Mutant(
            $"without {rule}",
            () => Planted.Without(rule),
            [.. examples.Select(example => Everything(example.Fires))],
            examples.Exists(example => example.AdditionsWhenFiring))
        {
            LocalExamples = [.. examples.Where(example => example.LocalFacts.Count > 0)],
        };
    }

    private static Mutant Negated(NegatedReferral row)
    {
        var rule = $"referral.{Codes.Of(row.Code)}";
        return new Mutant(
            $"{rule} negated",
            () => Planted.InPlaceOf(rule, new NegatedReferral(row.Code, row.Urgency, row.Holds)),
            [Everything(Runner), .. RuleExamples.All.Where(example => example.Rule == rule).Select(example => Everything(example.Fires))]);
    }

    private static IEnumerable<Mutant> Contraindication(Precaution row, Finding finding)
    {
        var rule = Contraindicating(row);
        var name = $"{Codes.Of(row.Treatment)} contraindicated by {Codes.Of(finding)}";
        var cases = Answered([finding]);
        var without = row with { Contraindications = [.. row.Contraindications.Where(other => other != finding)] };
        yield return new Mutant($"{name}, dropped", () => Planted.InPlaceOf(rule, new ContraindicatedTreatment(without)), cases);
        yield return new Mutant($"{name}, negated", () => Planted.InPlaceOf(rule, new NegatedContraindication(row, finding)), cases);
    }

    private static IEnumerable<Mutant> Caution(Precaution row, Finding finding)
    {
        var rule = Cautioning(row);
        var name = $"{Codes.Of(row.Treatment)} with care for {Codes.Of(finding)}";
        var cases = Answered([finding]);
        var without = row with { Cautions = [.. row.Cautions.Where(other => other != finding)] };
        yield return new Mutant($"{name}, dropped", () => Planted.InPlaceOf(rule, new TreatmentWithCare(without)), cases);
        yield return new Mutant($"{name}, negated", () => Planted.InPlaceOf(rule, new NegatedCaution(row, finding)), cases);
    }

    private static string Contraindicating(Precaution row) => $"precaution.contraindicated.{Codes.Of(row.Treatment)}";

    private static string Cautioning(Precaution row) => $"precaution.caution.{Codes.Of(row.Treatment)}";

    private static KneeCase[] Answered(IEnumerable<Finding> findings) =>
        [.. findings.SelectMany(finding => new[] { Everything(Runner.WithYes(finding)), Everything(Runner.WithNo(finding)) })];

    private static KneeCase Everything(KneeCase @case) => @case.Considering(Enum.GetValues<Treatment>());
}
