using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.unlikely")]
[Description("Without pain around the kneecap, or when an examination found otherwise, runner's knee is unlikely.")]
[Tag("RK-03")]
[Tag("RK-11")]
[Priority(Stage.Assessment - 1)]
internal sealed class RunnersKneeUnlikely : Rule
{
    public override void Define()
    {
        IEnumerable<No> against = null!;

        When()
            .Query(() => against, query => query
                .Match<No>(no => no.Finding == Finding.KneecapPain || no.Finding == Finding.ExamConsistent)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new Assessed(Likelihood.Unlikely, 1));
    }
}
