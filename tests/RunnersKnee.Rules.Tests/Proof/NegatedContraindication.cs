using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>A faulty rule: one finding of a row rules the treatment out when it was answered no.</summary>
/// <remarks>Where none is negated it has no fault.</remarks>
[Description("A row of the precaution table with one finding negated.")]
[Priority(Stage.Precautions)]
internal sealed class NegatedContraindication(Precaution row, Finding? negated) : Rule
{
    private Treatment Subject => row.Treatment;

    public override void Define()
    {
        Answered reason = null!;

        Name($"{Planted.Prefix}precaution.contraindicated.{Codes.Of(Subject)}");

        When()
            .Match(() => reason, answered => Counts(answered));

        Then()
            .Yield(_ => new Contraindicated(Subject, reason.Finding));
    }

    private bool Counts(Answered answered) =>
        row.Contraindications.Contains(answered.Finding) && (answered.Finding == negated ? answered is No : answered is Yes);
}
