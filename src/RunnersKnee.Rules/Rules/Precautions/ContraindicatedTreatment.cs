using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each row of the precaution table that rules a treatment out.</summary>
[Description("A finding answered yes that rules a treatment out makes it contraindicated.")]
[Tag("safety")]
[Priority(Stage.Precautions)]
internal sealed class ContraindicatedTreatment(Precaution precaution) : Rule
{
    private Treatment Subject => precaution.Treatment;

    public override void Define()
    {
        IEnumerable<Yes> reasons = null!;

        Name($"precaution.contraindicated.{Codes.Of(Subject)}");

        When()
            .Query(() => reasons, query => query
                .Match<Yes>(yes => yes.IsPrecaution, yes => RulesOut(yes.Finding))
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => Contraindicated.Because(Subject, reasons));
    }

    private bool RulesOut(Finding finding) => precaution.Contraindications.Contains(finding);
}
