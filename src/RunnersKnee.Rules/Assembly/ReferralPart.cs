namespace RunnersKnee.Rules;

internal static class ReferralPart
{
    internal static Referral Of(Material material)
    {
        ReferralReason[] reasons =
        [
            .. material.Conclusions.All<Protocol.ReasonToRefer>()
                .Select(reason => Reason(material, reason.Value.Code, reason.Value.Urgency, reason.Fact))
                .Concat(material.Conclusions.All<Protocol.CareFailed>()
                    .Select(failed => Reason(material, ReferralCode.ConservativeCareFailed, Urgency.Routine, failed.Fact)))
                .OrderByDescending(reason => reason.Urgency)
                .ThenBy(reason => reason.Code),
        ];
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
