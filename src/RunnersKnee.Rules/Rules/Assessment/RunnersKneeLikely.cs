using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.likely")]
[Description("Pain around the kneecap that typical activities bring on is likely runner's knee.")]
[Tag("RK-03")]
[Tag("RK-04")]
[Tag("RK-05")]
[Tag("RK-07")]
[Priority(Stage.Assessment - 5)]
internal sealed class RunnersKneeLikely : Rule
{
    public override void Define()
    {
        Yes kneecapPain = null!;
        IEnumerable<Yes> activities = null!;

        When()
            .Match(() => kneecapPain, yes => yes.Finding == Finding.KneecapPain)
            .Query(() => activities, query => query
                .Match<Yes>(yes => yes.Finding == Finding.StairsPain
                    || yes.Finding == Finding.SittingPain
                    || yes.Finding == Finding.RunningPain
                    || yes.Finding == Finding.SquattingPain)
                .Collect()
                .Where(found => found.Any()))
            .Not<Assessed>(earlier => earlier.Line < 5);

        Then()
            .Yield(_ => new Assessed(Likelihood.Likely, 5));
    }
}
