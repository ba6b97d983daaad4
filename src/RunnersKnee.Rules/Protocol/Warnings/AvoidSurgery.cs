using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("warning.surgery")]
[Description("Surgery is to be avoided, always.")]
[LeadsTo(Treatment.Surgery, "warning"), Tag("RK-24"), Tag("RK-42"), Priority(Stage.Warnings)]
internal sealed class AvoidSurgery : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => a.IsShown);

        Then().Yield(_ => new Warned(Treatment.Surgery, WarningLevel.Avoid, null));
    }
}
