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

        When()
            .Match(() => assessed, a => a.IsShown)
            .Not<LastResortOffer>(offer => offer.Treatment == Treatment.CortisoneInjection);

        Then().Yield(_ => new Warned(Treatment.CortisoneInjection, WarningLevel.Avoid, WarningLevel.LastResort));
    }
}
