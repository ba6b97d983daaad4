using NRules.Fluent.Dsl;
using NRules.RuleModel;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>Every rule left out, and every row of the safety tables dropped or negated.</summary>
internal static class Mutants
{
    private static readonly KneeCase Runner = KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.RunningPain);

    internal static IEnumerable<Mutant> All =>
    [
        .. Definitions.Select((rule, place) => LeftOut(rule.Name, place)),
        .. NegatedReferral.Rows.Select(Negated),
        .. PrecautionTable.All.SelectMany(row => row.Contraindications.SelectMany(finding => Contraindication(row, finding))),
        .. PrecautionTable.All.SelectMany(row => row.Cautions.SelectMany(finding => Caution(row, finding))),
    ];

    private static IReadOnlyList<IRuleDefinition> Definitions => RuleProbe.Definitions;

    private static Mutant LeftOut(string rule, int place)
    {
        var examples = RuleExamples.All.Where(example => example.Rule == rule).ToList();
        return new Mutant(
            $"without {rule}",
            () => Rulebook.Rules().Where((_, index) => index != place),
            [.. examples.Select(example => Everything(example.Fires))],
            examples.Exists(example => example.AdditionsWhenFiring))
        {
            LocalExamples = [.. examples.Where(example => example.LocalFacts.Count > 0)],
        };
    }

    private static Mutant Negated(NegatedReferral row)
    {
        var rule = $"referral.{Codes.Of(row.Code)}";
        var place = Enumerable.Range(0, Definitions.Count).Single(index => Definitions[index].Name == rule);
        return new Mutant(
            $"{rule} negated",
            () => [.. Rulebook.Rules().Where((_, index) => index != place), new NegatedReferral(row.Code, row.Urgency, row.Holds)],
            [Everything(Runner), .. RuleExamples.All.Where(example => example.Rule == rule).Select(example => Everything(example.Fires))]);
    }

    private static IEnumerable<Mutant> Contraindication(Precaution row, Finding finding)
    {
        var name = $"{Codes.Of(row.Treatment)} contraindicated by {Codes.Of(finding)}";
        KneeCase[] cases = [Everything(Runner.WithYes(finding)), Everything(Runner.WithNo(finding))];
        var without = row with { Contraindications = [.. row.Contraindications.Where(other => other != finding)] };
        yield return new Mutant($"{name}, dropped", () => Replace<ContraindicatedTreatment>(row, new ContraindicatedTreatment(without)), cases);
        yield return new Mutant($"{name}, negated", () => Replace<ContraindicatedTreatment>(row, new NegatedContraindication(row, finding)), cases);
    }

    private static IEnumerable<Mutant> Caution(Precaution row, Finding finding)
    {
        var name = $"{Codes.Of(row.Treatment)} with care for {Codes.Of(finding)}";
        KneeCase[] cases = [Everything(Runner.WithYes(finding)), Everything(Runner.WithNo(finding))];
        var without = row with { Cautions = [.. row.Cautions.Where(other => other != finding)] };
        yield return new Mutant($"{name}, dropped", () => Replace<TreatmentWithCare>(row, new TreatmentWithCare(without)), cases);
        yield return new Mutant($"{name}, negated", () => Replace<TreatmentWithCare>(row, new NegatedCaution(row, finding)), cases);
    }

    /// <summary>The rules with the one that a row makes replaced.</summary>
    private static IEnumerable<Rule> Replace<TRule>(Precaution row, Rule replacement)
        where TRule : Rule
    {
        var kind = typeof(TRule) == typeof(ContraindicatedTreatment) ? "contraindicated" : "caution";
        var name = $"precaution.{kind}.{Codes.Of(row.Treatment)}";
        return Rulebook.Rules().Select((rule, place) => Definitions[place].Name == name ? replacement : rule);
    }

    private static KneeCase Everything(KneeCase @case) => @case.Considering(Enum.GetValues<Treatment>());
}
