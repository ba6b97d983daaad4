using NRules.RuleModel;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

internal static class ReferralPart
{
    internal static Referral Of(Material material)
    {
        var reasons = new List<ReferralReason>();
        foreach (var (reason, facts) in Reasons(material.Conclusions))
            reasons.Add(Reason(material, reason.Code, reason.Urgency, facts));
        if (material.Conclusions.Single<CareFailed>() is { } failed)
            reasons.Add(Reason(material, ReferralCode.ConservativeCareFailed, failed.Value.Urgency, [failed.Fact]));
        reasons.Sort(static (one, other) => (other.Urgency, one.Code).CompareTo((one.Urgency, other.Code)));
        var found = reasons.Count > 0 ? reasons[0].Urgency : Urgency.None;
        return new Referral { Urgency = found > material.Local.Urgency ? found : material.Local.Urgency, Reasons = reasons.ToArray() };
    }

    /// <summary>Each reason once, with all conclusions that give it.</summary>
    private static IEnumerable<(ReasonToRefer Reason, IReadOnlyList<IFact> Facts)> Reasons(Conclusions conclusions) =>
        conclusions.AllWithFacts<ReasonToRefer>()
            .GroupBy(found => found.Value.Code)
            .Select(found => (found.First().Value, (IReadOnlyList<IFact>)[.. found.Select(reason => reason.Fact)]));

    private static ReferralReason Reason(Material material, ReferralCode code, Urgency urgency, IReadOnlyList<IFact> facts) => new()
    {
        Code = code,
        Urgency = urgency,
        Text = material.Wording.Of(code),
        Because = material.Because(facts),
        Citation = EvidenceTable.Citation(code),
    };
}
