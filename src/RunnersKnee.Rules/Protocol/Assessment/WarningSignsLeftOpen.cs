using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.openWarningSigns")]
[Description("The warning signs that have not been ruled out are listed, however likely runner's knee is.")]
[LeadsTo("warning signs that are open"), Tag("safety"), Priority(Stage.Assessment)]
internal sealed class WarningSignsLeftOpen : Rule
{
    public override void Define()
    {
        IEnumerable<CaseFact> told = null!;
        IEnumerable<ReasonToRefer> reasons = null!;
        OpenWarningSigns open = null!;

        When()
            .Query(() => told, query => query.Match<CaseFact>(fact => OpenWarningSigns.DependOn(fact)).Collect())
            .Query(() => reasons, query => query.Match<ReasonToRefer>(reason => OpenWarningSigns.DependOn(reason)).Collect())
            .Let(() => open, () => OpenWarningSigns.In(told, reasons))
            .Having(() => open.Any);

        Then().Yield(_ => open);
    }
}
