using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("warning.straightLegRaise")]
[Description("Straight-leg raises are to be avoided, unless the last resort permits them.")]
[LeadsTo(Treatment.StraightLegRaise, "warning"), Tag("RK-38"), Tag("POLICY-1"), Priority(Stage.Warnings)]
internal sealed class AvoidStraightLegRaises : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Not<LastResortOffer>(offer => offer.Treatment == Treatment.StraightLegRaise);

        Then().Yield(_ => new Warned(Treatment.StraightLegRaise, WarningLevel.Avoid, WarningLevel.LastResort));
    }
}
