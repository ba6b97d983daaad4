using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each row of the precaution table that calls for care with a treatment.</summary>
[Tag("safety"), Priority(Stage.Precautions)]
internal sealed class TreatmentWithCare(Precaution precaution) : Rule, IDescribedRule
{
    public string Description => "A finding answered yes that calls for care with a treatment is listed as a caution.";
    public string LeadsTo => Outcome.Of(precaution.Treatment, "caution");
    private Treatment Subject => precaution.Treatment;

    public override void Define()
    {
        Yes reason = null!;

        Name($"precaution.caution.{Codes.Of(Subject)}");

        When()
            .MatchPrecaution(() => reason, yes => CallsForCare(yes.Finding));

        Then().Yield(_ => new Cautioned(Subject, Codes.Of(reason.Finding), reason.Place));
    }

    private bool CallsForCare(Finding finding) => precaution.Cautions.Contains(finding);
}

/// <summary>Concluded: a treatment calls for care. Places order the cautions of a treatment: findings, then ages.</summary>
internal sealed record Cautioned(Treatment Treatment, string Code, int Place);
