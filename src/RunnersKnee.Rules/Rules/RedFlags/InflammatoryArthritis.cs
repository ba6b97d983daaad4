using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.inflammatoryArthritis")]
[Description("Several joints, or long stiffness in the morning, may be an inflammatory joint disease: to be seen within days.")]
[Tag("safety")]
[Priority(Stage.RedFlags)]
internal sealed class InflammatoryArthritis : Rule
{
    public override void Define()
    {
        Yes multipleJointsOrMorningStiffness = null!;

        When()
            .Match(() => multipleJointsOrMorningStiffness, yes => yes.Finding == Finding.MultipleJointsOrMorningStiffness);

        Then()
            .Yield(_ => new ReasonToRefer(ReferralCode.InflammatoryArthritis, Urgency.Urgent));
    }
}
