using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("warning.nsaid")]
[Description("NSAIDs are to be avoided, unless they are an option of the last resort.")]
[LeadsTo(Treatment.Nsaid, "warning"), Tag("RK-22"), Priority(Stage.Warnings)]
internal sealed class AvoidNsaids : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        IEnumerable<LastResortOpened> reached = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Query(() => reached, query => query.Match<LastResortOpened>().Collect())
            .Not<Contraindicated>(c => c.Treatment == Treatment.Nsaid)
            .Not<LastResortOffer>(offer => offer.Treatment == Treatment.Nsaid);

        Then().Yield(_ => Warned.Avoid(Treatment.Nsaid, reached));
    }
}
