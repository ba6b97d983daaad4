using NRules;
using NRules.Fluent;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>
/// The protocol on NRules as its tutorials lay rules out, for comparison: a rule for each line of the decision tables, nothing shared,
/// facts told and linked one by one, no stages. It decides what the library decides, without notes, contributing causes, criteria, running,
/// guideline additions and words; a test compares both.
/// </summary>
internal sealed class TutorialAdvisor
{
    private readonly ISessionFactory _sessions = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(TutorialRules.All()));

    /// <summary>What the rules conclude on a case.</summary>
    internal IReadOnlyList<object> Conclude(KneeCase kneeCase)
    {
        var session = _sessions.CreateSession();
        foreach (var fact in CaseFacts.Of(kneeCase, guidelineAdditions: false))
            session.Insert(fact);
        session.Fire();
        return [.. session.Query<object>().Where(fact => !(fact is CaseFact || fact is Considered || fact is Scope))];
    }

    /// <summary>Whether it decides things of a kind.</summary>
    internal static bool Decides(DecisionKind kind) =>
        kind.Area is not (AdviceArea.Notes or AdviceArea.Running)
        && kind != DecisionTable.Criterion && kind != DecisionTable.Contributor;
}
