using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each age that calls for care in a row of the precaution table.</summary>
[Tag("safety"), Priority(Stage.Precautions)]
internal sealed class CareAtAge(Precaution precaution, AgeCaution caution) : Rule, IDescribedRule
{
    public string Description => "An age that calls for care with a treatment is listed as a caution.";
    public string LeadsTo => Outcome.Of(precaution.Treatment, "caution");

    public override void Define()
    {
        AgeTold age = null!;

        Name($"precaution.caution.{Codes.Of(precaution.Treatment)}.{caution.Code}");

        When()
            .MatchAgeOfCare(() => age, told => Holds(told.Years));

        Then().Yield(_ => new Cautioned(precaution.Treatment, Code, age.Place));
    }

    private string Code => caution.Code;

    private bool Holds(int years) => caution.Holds(years);
}
