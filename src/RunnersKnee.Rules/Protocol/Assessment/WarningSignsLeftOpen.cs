using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.openWarningSigns")]
[Description("The warning signs that have not been ruled out are listed, however likely runner's knee is.")]
[LeadsTo("warning signs that are open"), Tag("safety"), Priority(Stage.Assessment)]
internal sealed class WarningSignsLeftOpen : Rule
{
    public override void Define()
    {
        IEnumerable<IWarningGround> grounds = null!;

        When()
            .Query(() => grounds, query => query
                .Match<IWarningGround>(ground => OpenWarningSigns.DependOn(ground))
                .Collect()
                .Where(all => OpenWarningSigns.In(all).Any));

        Then().Yield(_ => OpenWarningSigns.In(grounds));
    }
}
