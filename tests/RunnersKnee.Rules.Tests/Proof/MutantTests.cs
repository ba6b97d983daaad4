using System.Collections.Concurrent;
using Xunit.Abstractions;

namespace RunnersKnee.Rules.Tests;

/// <summary>Every rule and every row matters: a fault in any one of them is caught.</summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public class MutantTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_mutant_is_caught()
    {
        Mutant[] mutants = [.. Mutants.All.Some(oneOf: 4)];
        var caught = new ConcurrentDictionary<string, string?>(StringComparer.Ordinal);
        Parallel.ForEach(mutants, mutant => caught[mutant.Name] = mutant.CaughtBy());

        foreach (var mutant in mutants)
            output.WriteLine($"| {mutant.Name} | {caught[mutant.Name] ?? "NOTHING"} |");
        mutants.Where(mutant => caught[mutant.Name] is null).Select(mutant => mutant.Name).Should().BeEmpty();
    }

    [Fact]
    public void The_rules_as_they_are_are_not_caught() =>
        Mutants.All.Select(mutant => mutant with { Rules = Protocol.Rulebook.Rules }).Take(20)
            .Should().OnlyContain(original => original.CaughtBy() == null);

    [Fact]
    public void A_planted_rule_without_a_fault_is_not_caught() =>
        Mutants.WithoutAFault.Should().OnlyContain(planted => planted.CaughtBy() == null);
}
