using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests.Hosting;

public sealed class ToStringTests
{
    [Theory]
    [InlineData("runner", "runner's knee: likely; referral: none; plan: active at stopPainAndSwelling (naturalAntiInflammatory, iceWithCompression, topicalPainRelief, exerciseBike, physicalTherapy); nsaid: avoid")]
    [InlineData("failed", "runner's knee: likely; referral: routine (conservativeCareFailed); plan: active; last resort: reached (nsaid, cortisoneInjection, hyaluronicAcidInjection, straightLegRaise)")]
    [InlineData("nothing", "runner's knee: insufficient; referral: none; plan: notOffered")]
    [InlineData("emergency", "runner's knee: likely; referral: emergency (septicArthritis); plan: suspended")]
    public void An_advice_is_one_line(string name, string line)
    {
        var told = name switch
        {
            "runner" => LocalCases.Runner.WithId("a-person").Considering(Treatment.Nsaid),
            "failed" => LocalCases.AllFailed.WithAge(34),
            "emergency" => LocalCases.Runner.WithYes(Finding.HotSwollenJoint),
            _ => KneeCase.Empty,
        };

        Advisors.With(guidelineAdditions: false).Advise(told).ToString().Should().Be(line);
    }

    [Theory]
    [InlineData(Treatment.Nsaid, "nsaid: contraindicated, ruled out by pepticUlcer, with care for asthma")]
    [InlineData(Treatment.DropSquat, "dropSquat: notYet, waiting for squattingPain")]
    [InlineData(Treatment.IceWithCompression, "iceWithCompression: contraindicated, ruled out by raynauds")]
    public void A_verdict_is_one_line(Treatment treatment, string line) =>
        Advisors.With(guidelineAdditions: false)
            .Check(LocalCases.Runner.WithYes(Finding.Asthma, Finding.PepticUlcer, Finding.Raynauds, Finding.WeakVastusMedialis), treatment)
            .ToString().Should().Be(line);
}
