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

        When()
            .Query(() => told, query => query
                .Match<CaseFact>(fact => OpenWarningSigns.AreAskedOf(fact))
                .Collect()
                .Where(facts => OpenWarningSigns.In(facts).Any));

        Then().Yield(_ => OpenWarningSigns.In(told));
    }
}
