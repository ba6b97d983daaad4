using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>A rule that holds a treatment back, whatever the case.</summary>
internal sealed class HoldBack(Treatment treatment) : Rule
{
    public override void Define()
    {
        Assessment assessment = null!;

        Name($"local.holdBack.{Codes.Of(treatment)}");

        When()
            .Match(() => assessment);

        Then()
            .Yield(_ => Held());
    }

    private LocalWithholding Held() => new(treatment, "local.held", "Held back.");
}
