using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>A line of the referral table.</summary>
internal abstract class ReferralLine(ReferralCode code, Urgency urgency) : Rule
{
    protected ReasonToRefer Reason(CaseFact sign) => new(code, urgency, sign);
}

internal sealed class SignLine(WarningSignRow row, Finding sign) : ReferralLine(row.Code, row.Urgency)
{
    private Finding Sign => sign;

    public override void Define()
    {
        Yes yes = null!;

        When().Match(() => yes, y => y.Finding == Sign);
        Then().Yield(_ => Reason(yes));
    }
}

internal sealed class PulmonaryEmbolismLine() : ReferralLine(ReferralCode.PulmonaryEmbolism, Urgency.Emergency)
{
    public override void Define()
    {
        Yes calf = null!;
        Yes chest = null!;

        When().Match(() => calf, y => y.Finding == Finding.CalfSwelling).Match(() => chest, y => y.Finding == Finding.ChestPainOrBreathlessness);
        Then().Yield(_ => Reason(calf));
    }
}

internal sealed class ChildhoodHipEmergencyLine(Finding sign) : ReferralLine(ReferralCode.ChildhoodHipEmergency, Urgency.Emergency)
{
    private Finding Sign => sign;

    public override void Define()
    {
        AgeTold child = null!;
        Yes hip = null!;
        Yes bears = null!;

        When()
            .Match(() => child, a => a.Years < 16)
            .Match(() => hip, y => y.Finding == Sign)
            .Match(() => bears, y => y.Finding == Finding.CannotBearWeight);
        Then().Yield(_ => Reason(hip));
    }
}

internal sealed class ChildhoodHipDiseaseLine(Finding sign) : ReferralLine(ReferralCode.ChildhoodHipDisease, Urgency.SameDay)
{
    private Finding Sign => sign;

    public override void Define()
    {
        AgeTold child = null!;
        Yes hip = null!;

        When().Match(() => child, a => a.Years < 16).Match(() => hip, y => y.Finding == Sign);
        Then().Yield(_ => Reason(hip));
    }
}

internal sealed class FractureLine() : ReferralLine(ReferralCode.PossibleFracture, Urgency.SameDay)
{
    public override void Define()
    {
        Yes injury = null!;
        CaseFact sign = null!;

        When().Match(() => injury, y => y.Finding == Finding.RecentInjury).Match(() => sign, f => PossibleFracture.IsOttawaSign(f));
        Then().Yield(_ => Reason(sign));
    }
}

internal sealed class BonePainLine(Finding sign, int below) : ReferralLine(ReferralCode.BonePainInTheYoung, Urgency.SameDay)
{
    private Finding Sign => sign;

    private int Below => below;

    public override void Define()
    {
        AgeTold young = null!;
        Yes yes = null!;

        When().Match(() => young, a => a.Years < Below).Match(() => yes, y => y.Finding == Sign);
        Then().Yield(_ => Reason(yes));
    }
}

internal sealed class HipStressLine(Finding with) : ReferralLine(ReferralCode.HipStressInjury, Urgency.Urgent)
{
    private Finding With => with;

    public override void Define()
    {
        Yes hip = null!;
        Yes other = null!;

        When().Match(() => hip, y => y.Finding == Finding.HipOrGroinPain).Match(() => other, y => y.Finding == With);
        Then().Yield(_ => Reason(other));
    }
}

internal sealed class UnlessLine(Finding finding, ReferralCode code) : ReferralLine(code, Urgency.Routine)
{
    private Finding Subject => finding;

    public override void Define()
    {
        No no = null!;

        When().Match(() => no, n => n.Finding == Subject);
        Then().Yield(_ => Reason(no));
    }
}

internal sealed class ChildLine() : ReferralLine(ReferralCode.ChildUnder12, Urgency.Routine)
{
    public override void Define()
    {
        AgeTold child = null!;

        When().Match(() => child, a => a.Years < 12);
        Then().Yield(_ => Reason(child));
    }
}
