using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.criteria")]
[Description("A criterion answered yes is met, one answered no is not met.")]
[LeadsTo("criteria of the assessment")]
[Tag("RK-03"), Tag("RK-04"), Tag("RK-05"), Tag("RK-06"), Tag("RK-07"), Tag("RK-08"), Tag("RK-09"), Tag("RK-10")]
[Priority(Stage.Assessment)]
internal sealed class Criteria : Rule
{
    public override void Define()
    {
        IEnumerable<Answered> answers = null!;

        When()
            .AtLeastOne(() => answers, answered => answered.IsCriterion);

        Then().Yield(_ => CriteriaJudged.Of(answers));
    }
}
