using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>A faulty rule: one finding of a row calls for care when it was answered no.</summary>
/// <remarks>Where none is negated it has no fault.</remarks>
[Description("A row of the precaution table with one caution negated.")]
[Priority(Stage.Precautions)]
internal sealed class NegatedCaution(Precaution row, Finding? negated) : Rule
{
    private Treatment Subject => row.Treatment;

    public override void Define()
    {
        Answered reason = null!;

        Name($"{Planted.Prefix}precaution.caution.{Codes.Of(Subject)}");

        When()
            .Match(() => reason, answered => Counts(answered));

        Then()
            .Yield(_ => new Cautioned(Subject, Codes.Of(reason.Finding), reason.Place));
    }

    private bool Counts(Answered answered) =>
        row.Cautions.Contains(answered.Finding) && (answered.Finding == negated ? answered is No : answered is Yes);
}
