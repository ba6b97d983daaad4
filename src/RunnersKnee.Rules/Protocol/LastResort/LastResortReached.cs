using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("lastResort.reached")]
[Description("The last resort is reached when all three steps of an active plan have failed and the age is not known to be under 18.")]
[LeadsTo("last resort: open"), Tag("RK-39"), Tag("RK-40"), Tag("RK-41"), Priority(Stage.PlanOver)]
internal sealed class LastResortReached : Rule
{
    public override void Define()
    {
        Progress progress = null!;

        When()
            .Match(() => progress, p => p.AllFailed)
            .Not<AgeTold>(age => age.Years < 18);

        Then().Yield(_ => new LastResortOpened());
    }
}

/// <summary>Concluded: the last resort is reached.</summary>
internal sealed record LastResortOpened;
