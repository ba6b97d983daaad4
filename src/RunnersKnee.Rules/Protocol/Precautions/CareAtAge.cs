using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each row of the precaution table with an age that calls for care.</summary>
[Tag("safety"), Priority(Stage.Precautions)]
internal sealed class CareAtAge(Precaution precaution) : Rule, IDescribedRule
{
    public string Description => "An age that calls for care with a treatment is listed as a caution.";
    public string LeadsTo => Outcome.Of(precaution.Treatment, "caution");
    private AgeCaution Caution => precaution.AgeCaution!;

    public override void Define()
    {
        AgeTold age = null!;

        Name($"precaution.caution.{Codes.Of(precaution.Treatment)}.{Caution.Code}");

        When()
            .MatchAgeOfCare(() => age, told => Holds(told.Years));

        Then().Yield(_ => new Cautioned(precaution.Treatment, Caution.Code, age.Place));
    }

    private bool Holds(int years) => Caution.Holds(years);
}
