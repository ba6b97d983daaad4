using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>A faulty rule: a row of the referral table gives its reason where it does not hold.</summary>
[Description("A row of the referral table with its condition negated.")]
[Priority(Stage.RedFlags)]
internal sealed class NegatedReferral(ReferralCode code, Urgency urgency, Func<IReadOnlyList<CaseFact>, bool> holds) : Rule
{
    internal ReferralCode Code => code;

    internal Urgency Urgency => urgency;

    internal Func<IReadOnlyList<CaseFact>, bool> Holds => holds;

    /// <summary>Every row that is decided before the plan, with its condition as the reference evaluator has it.</summary>
    internal static IEnumerable<NegatedReferral> Rows =>
        from code in Enum.GetValues<ReferralCode>()
        where code != ReferralCode.ConservativeCareFailed
        let example = RuleExamples.All.First(example => example.Rule == $"referral.{Codes.Of(code)}")
        let urgency = Reasons(example.Fires).Single(reason => reason.Code == code).Urgency
        select new NegatedReferral(code, urgency, facts => Reasons(CaseOf(facts)).Any(reason => reason.Code == code));

    public override void Define()
    {
        IEnumerable<CaseFact> facts = null!;

        Name($"{Planted.Prefix}referral.{Codes.Of(code)}");

        When()
            .Query(() => facts, query => query
                .Match<CaseFact>()
                .Collect()
                .Where(all => DoesNotHold(all)));

        Then()
            .Yield(_ => Reason(facts));
    }

    private bool DoesNotHold(IEnumerable<CaseFact> facts) => !holds([.. facts]);

    private ReasonToRefer Reason(IEnumerable<CaseFact> facts) => new(code, urgency, facts.FirstOrDefault() ?? new AgeTold(0));

    private static List<ReferenceReason> Reasons(KneeCase @case)
    {
        var reasons = new List<ReferenceReason>();
        ReferenceReferral.Collect(new Told(@case), reasons);
        return reasons;
    }

    internal static KneeCase CaseOf(IReadOnlyList<CaseFact> facts) => facts.Aggregate(KneeCase.Empty, (@case, fact) => fact switch
    {
        Yes yes => @case.WithYes(yes.Finding),
        No no => @case.WithNo(no.Finding),
        AgeTold age => @case.WithAge(age.Years),
        OutcomeTold outcome => @case.With(outcome.Treatment, outcome.Outcome),
        _ => @case,
    });
}
