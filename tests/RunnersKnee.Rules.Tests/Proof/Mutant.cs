using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>The rules with one fault put in, and the cases in which it should show.</summary>
internal sealed record Mutant(string Name, Func<IEnumerable<Rule>> Rules, IReadOnlyList<KneeCase> Cases, bool Additions = false)
{
    /// <summary>Examples in which local rules add something.</summary>
    internal IReadOnlyList<RuleExample> LocalExamples { get; init; } = [];

    /// <summary>The first check that fails, or null where the fault goes unseen.</summary>
    internal string? CaughtBy()
    {
        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = Additions }, Rules());
        var inference = new Inference(Rules());
        return Cases.Select(@case => Check(advisor, inference, @case))
            .Concat(LocalExamples.Select(example => LocalFactLaws.Broken(inference, example)))
            .FirstOrDefault(fault => fault is not null);
    }

    private string? Check(RunnersKneeAdvisor advisor, Inference inference, KneeCase @case) => Undecided(inference, @case)
        ? "law: likelihood, plan and each verdict are decided once"
        : ProofTests.Faults(advisor, @case, Additions).FirstOrDefault();

    private bool Undecided(Inference inference, KneeCase @case)
    {
        var conclusions = inference.Run(CaseFacts.Of(@case, Additions), CancellationToken.None);
        return conclusions.All<Assessed>().Count() != 1
            || conclusions.All<PlanStanding>().Count() != 1
            || !conclusions.All<Judged>().Select(verdict => verdict.Value.Treatment).Order().SequenceEqual(@case.Considered.Order());
    }
}
