using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("warning.cortisoneInjection")]
[Description("Cortisone injections are to be avoided, unless they are an option of the last resort.")]
[LeadsTo(Treatment.CortisoneInjection, "warning"), Tag("RK-23"), Priority(Stage.Warnings)]
internal sealed class AvoidCortisone : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        IEnumerable<LastResortOpened> reached = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Query(() => reached, query => query.Match<LastResortOpened>().Collect())
            .Not<Contraindicated>(c => c.Treatment == Treatment.CortisoneInjection)
            .Not<LastResortOffer>(offer => offer.Treatment == Treatment.CortisoneInjection);

        Then().Yield(_ => Warned.Avoid(Treatment.CortisoneInjection, reached));
    }
}
