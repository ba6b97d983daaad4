using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("warning.liftedByLastResort")]
[Description("What the last resort offers is no longer to be avoided, but a last resort.")]
[LeadsTo("warning: lifted to a last resort"), Tag("RK-39"), Tag("RK-40"), Tag("POLICY-1"), Priority(Stage.Warnings)]
internal sealed class LiftedByLastResort : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        LastResortOffer offer = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Match(() => offer, o => o.LiftsWarning());

        Then().Yield(_ => new Warned(offer.Treatment, WarningLevel.LastResort, WarningLevel.LastResort));
    }
}
