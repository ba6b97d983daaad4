namespace RunnersKnee.Rules.Tests.Hosting;

public sealed class WarmUpTests
{
    [Fact]
    public void Warming_up_advises_once()
    {
        using var listening = new Listening();

        Advisors.With(guidelineAdditions: false).WarmUp();

        listening.Measurements.Should().ContainSingle(measured => measured.Instrument == RunnersKneeTelemetry.AdviceGiven);
    }

    [Fact]
    public void It_can_be_ended() =>
        FluentActions.Invoking(() => Advisors.With(guidelineAdditions: false).WarmUp(new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();
}
