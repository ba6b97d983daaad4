using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

internal sealed partial class AdviceAssembly
{
    private Referral Referral()
    {
        ReferralReason[] reasons =
        [
            .. conclusions.All<ReasonToRefer>().GroupBy(reason => reason.Value.Code)
                .Select(found => Reason(found.Key, found.First().Value.Urgency, explanations.Of([.. found.Select(reason => reason.Fact)]))),
            .. conclusions.All<CareFailed>().Select(failed => Reason(ReferralCode.ConservativeCareFailed, failed.Value.Urgency, Because<CareFailed>(failed))),
        ];
        Array.Sort(reasons, static (one, other) => (other.Urgency, one.Code).CompareTo((one.Urgency, other.Code)));
        var urgency = reasons is [var first, ..] && first.Urgency > local.Urgency ? first.Urgency : local.Urgency;
        return new Referral { Urgency = urgency, Reasons = reasons };
    }

    private ReferralReason Reason(ReferralCode code, Urgency urgency, IReadOnlyList<Reason> because) => new()
    {
        Code = code,
        Urgency = urgency,
        Text = texts.Of(code),
        Because = because,
        Citation = EvidenceTable.Citation(code),
    };
}
