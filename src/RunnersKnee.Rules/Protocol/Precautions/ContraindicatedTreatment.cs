using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each row of the precaution table that rules a treatment out.</summary>
[Tag("safety"), Priority(Stage.Precautions)]
internal sealed class ContraindicatedTreatment(Precaution precaution) : Rule, IDescribedRule
{
    public string Description => "A finding answered yes that rules a treatment out makes it contraindicated.";
    public string LeadsTo => Outcome.Of(precaution.Treatment, "contraindicated");
    private Treatment Subject => precaution.Treatment;

    public override void Define()
    {
        Yes reason = null!;

        Name($"precaution.contraindicated.{Codes.Of(Subject)}");

        When()
            .MatchPrecaution(() => reason, yes => RulesOut(yes.Finding));

        Then().Yield(_ => new Contraindicated(Subject, reason.Finding));
    }

    private bool RulesOut(Finding finding) => precaution.Contraindications.Contains(finding);
}

/// <summary>Concluded: a finding rules a treatment out; several findings may rule out the same.</summary>
internal sealed record Contraindicated(Treatment Treatment, Finding By) : IOtherWarning
{
    internal TreatmentInfo Row => TreatmentCatalogue.Get(Treatment);
}
