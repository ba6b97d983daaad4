using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>A faulty rule: one finding of a row rules the treatment out when it was answered no.</summary>
[Description("A row of the precaution table with one finding negated.")]
[Priority(Stage.Precautions)]
internal sealed class NegatedContraindication(Precaution row, Finding negated) : Rule
{
    private Treatment Subject => row.Treatment;

    public override void Define()
    {
        IEnumerable<Answered> reasons = null!;

        Name($"precaution.contraindicated.{Codes.Of(Subject)}");

        When()
            .Query(() => reasons, query => query
                .Match<Answered>(answered => Counts(answered))
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => Faulty(reasons));
    }

    private bool Counts(Answered answered) =>
        row.Contraindications.Contains(answered.Finding) && (answered.Finding == negated ? answered is No : answered is Yes);

    private Contraindicated Faulty(IEnumerable<Answered> reasons) => new(Subject, [.. reasons.Select(answered => answered.Finding).Order()]);
}
