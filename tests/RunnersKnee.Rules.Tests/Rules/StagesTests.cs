using CsCheck;
using NRules;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>A rule denies only what an earlier stage or line concludes: so nothing that was concluded is ever withdrawn.</summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public class StagesTests
{
    private static readonly int Cases = Effort.Cases(2_000);

    private static readonly ISessionFactory Sessions =
        new RuleCompiler().Compile(RuleDefinitions.Of(Rulebook.Rules()));

    [Fact]
    public void Never_withdraw_a_conclusion() =>
        CaseGenerator.CasesAndAdditions.Sample(given => Run(given.Case, given.Additions).Withdrawn == 0, iter: Cases);

    [Fact]
    public void Fire_in_their_order() =>
        CaseGenerator.CasesAndAdditions.Sample(given => Run(given.Case, given.Additions).OutOfOrder == 0, iter: Cases);

    [Fact]
    public void Never_withdraw_a_conclusion_on_the_word_of_a_host() =>
        Gen.Select(CaseGenerator.CasesAndAdditions, LocalFactGenerator.Facts)
            .Sample((given, added) => Run(given.Case, given.Additions, added) == (0, 0), iter: Cases);

    private static (int Withdrawn, int OutOfOrder) Run(KneeCase @case, bool additions, params IEnumerable<LocalFact> added)
    {
        var withdrawn = 0;
        var outOfOrder = 0;
        var last = int.MaxValue;
        var session = Sessions.CreateSession();
        session.Events.FactRetractedEvent += (_, _) => withdrawn++;
        session.Events.RuleFiredEvent += (_, e) =>
        {
            outOfOrder += e.Rule.Priority > last ? 1 : 0;
            last = e.Rule.Priority;
        };
        session.InsertAll([.. CaseFacts.Of(@case, additions), .. added]);
        session.Fire(10_000);
        return (withdrawn, outOfOrder);
    }
}
