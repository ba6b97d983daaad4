using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.criterionMet")]
[Description("A criterion that was answered yes is met.")]
[Tag("RK-03")]
[Tag("RK-04")]
[Tag("RK-05")]
[Tag("RK-06")]
[Tag("RK-07")]
[Tag("RK-08")]
[Tag("RK-09")]
[Tag("RK-10")]
[Priority(Stage.Assessment)]
internal sealed class CriterionMet : Rule
{
    public override void Define()
    {
        Yes answer = null!;

        When()
            .Match(() => answer, answered => answered.IsCriterion);

        Then()
            .Yield(_ => new CriterionJudged(answer.Finding, CriterionStatus.Met));
    }
}
