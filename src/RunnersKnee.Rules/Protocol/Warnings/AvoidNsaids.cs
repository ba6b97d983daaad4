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

        When()
            .Match(() => assessed, a => a.IsShown)
            .Not<LastResortOffer>(offer => offer.Treatment == Treatment.Nsaid);

        Then().Yield(_ => new Warned(Treatment.Nsaid, WarningLevel.Avoid, WarningLevel.LastResort));
    }
}
