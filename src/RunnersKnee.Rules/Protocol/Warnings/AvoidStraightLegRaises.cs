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
        IEnumerable<LastResortOpened> reached = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Query(() => reached, query => query.Match<LastResortOpened>().Collect())
            .Not<Contraindicated>(c => c.Treatment == Treatment.StraightLegRaise)
            .Not<LastResortOffer>(offer => offer.Treatment == Treatment.StraightLegRaise);

        Then().Yield(_ => Warned.Avoid(Treatment.StraightLegRaise, reached));
    }
}
