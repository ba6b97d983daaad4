using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// What advice decides, and what that rests on, is as it is listed in <c>decisions.txt</c>, a line each: its area, its item in codes, its
/// value, and both in words. Of each kind of decision that some cases give, the first three are there.
/// </summary>
public class DecisionListTests
{
    private static readonly string[] Cases = ["typical-runner", "raynauds-and-ice", "last-resort-with-ulcer", "injured-and-not-felt"];

    private static readonly IRunnersKneeAdvisor Clinic = LocalAdvisors.With(
        guidelineAdditions: true,
        new HoldBack(Treatment.IceWithCompression),
        new HoldBack(Treatment.Nsaid),
        new CareWithTheBike(),
        new Failing(Fails.InAnAction));

    [Fact]
    public void Decisions_are_as_they_are_listed() =>
        ListFile.ShouldHold(
            "Decisions/decisions.txt",
            Given().SelectMany(DecisionTable.Replayed)
                .GroupBy(decision => decision.Item.Kind)
                .SelectMany(kind => kind.DistinctBy(decision => decision.Item.Subject).Take(3))
                .Select(Line),
            "UPDATE_DECISIONS",
            nameof(DecisionListTests));

    private static IEnumerable<Advice> Given()
    {
        KneeCase[] cases = [.. Cases.Select(id => WorkedCase.All[id].Case.ConsideringEverything())];
        var treated = cases[0].WithYes(Finding.BrokenSkin)
            .With(Treatment.ExerciseBike, TreatmentOutcome.Ongoing)
            .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed);
        return
        [
            .. cases.Select(told => new RunnersKneeAdvisor().Advise(told)),
            Clinic.Advise(treated),
            Older(new RunnersKneeAdvisor().Advise(cases[0])),
        ];
    }

    /// <summary>An advice as it may stand in an older record.</summary>
    private static Advice Older(Advice advice) => advice with
    {
        OpenWarningSigns = null,
        Running = null,
        Plan = advice.Plan with
        {
            Steps =
            [
                .. advice.Plan.Steps.Take(1).Select(step => step with
                {
                    Recommendations = [.. step.Recommendations.Select(planned => planned with { InUse = null })],
                }),
            ],
        },
    };

    private static string Line(Decision decision) =>
        $"{Codes.Of(decision.Item.Kind.Area)} {decision.Item} = {decision.Code}: {decision.Text(AdviceTexts.English)}\n";
}
