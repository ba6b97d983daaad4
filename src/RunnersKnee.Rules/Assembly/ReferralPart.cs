using NRules.RuleModel;

namespace RunnersKnee.Rules;

internal static class ReferralPart
{
    internal static Referral Of(Material material)
    {
        ReferralReason[] reasons =
        [
            .. material.Conclusions.Map<Protocol.ReasonToRefer, ReferralReason>(
                material, static (from, reason, fact) => Reason(from, reason.Code, reason.Urgency, fact)),
            .. material.Conclusions.Map<Protocol.CareFailed, ReferralReason>(
                material, static (from, _, fact) => Reason(from, ReferralCode.ConservativeCareFailed, Urgency.Routine, fact)),
        ];
        Array.Sort(reasons, static (one, other) => (other.Urgency, one.Code).CompareTo((one.Urgency, other.Code)));
        var found = reasons.Length > 0 ? reasons[0].Urgency : Urgency.None;
        return new Referral { Urgency = found > material.Local.Urgency ? found : material.Local.Urgency, Reasons = reasons };
    }

    private static ReferralReason Reason(Material material, ReferralCode code, Urgency urgency, IFact fact) => new()
    {
        Code = code,
        Urgency = urgency,
        Text = material.Wording.Of(code),
        Because = material.Because(fact),
        Citation = ReferralCitations.Of(code),
    };
}
