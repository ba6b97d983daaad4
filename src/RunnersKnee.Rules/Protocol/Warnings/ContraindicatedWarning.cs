using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("warning.contraindicated")]
[Description("What is warned against and contraindicated is to be left out, and nothing lifts that.")]
[LeadsTo("warning: contraindicated"), Tag("safety"), Priority(Stage.Warnings)]
internal sealed class ContraindicatedWarning : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        IGrouping<TreatmentInfo, Contraindicated> contraindications = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Query(() => contraindications, query => query
                .Match<Contraindicated>(c => IsWarnedAgainst(c.Treatment))
                .GroupBy(c => c.Row));

        Then().Yield(_ => new Warned(contraindications.Key.Treatment, WarningLevel.Contraindicated, null));
    }

    private static bool IsWarnedAgainst(Treatment treatment) => WarningTable.Find(treatment) is not null;
}
