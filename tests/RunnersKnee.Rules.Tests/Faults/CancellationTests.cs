using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

public class CancellationTests
{
    [Fact]
    public void A_cancelled_call_gives_no_advice()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Advisors.With(guidelineAdditions: false).Invoking(advisor => advisor.Advise(KneeCase.Empty, cancelled.Token))
            .Should().Throw<OperationCanceledException>();
        Advisors.With(guidelineAdditions: false).Invoking(advisor => advisor.Check(KneeCase.Empty, Treatment.Nsaid, cancelled.Token))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_call_cancelled_under_way_gives_no_advice()
    {
        using var cancellation = new CancellationTokenSource();
        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions(), Planted.Beside(new Cancels(cancellation)));

        advisor.Invoking(one => one.Advise(KneeCase.Empty.WithYes(Finding.KneecapPain), cancellation.Token))
            .Should().Throw<OperationCanceledException>();
    }

    [Name(Planted.Prefix + "cancels")]
    [Description("A rule during which the caller gives up.")]
    [Priority(Stage.Plan)]
    private sealed class Cancels(CancellationTokenSource cancellation) : Rule
    {
        public override void Define()
        {
            Yes yes = null!;

            When()
                .Match(() => yes);

            Then()
                .Do(_ => cancellation.Cancel());
        }
    }
}
