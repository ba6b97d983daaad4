using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>A faulty rule: where a rule of the assessment holds, runner's knee is as likely as is said.</summary>
[Description("A rule of the assessment with another likelihood.")]
[Priority(Stage.Assessment)]
internal sealed class AlteredLikelihood(string rule, Likelihood likelihood) : Rule
{
    public override void Define()
    {
        IEnumerable<CaseFact> answers = null!;

        Name(Planted.Prefix + rule);

        When()
            .Query(() => answers, query => query
                .Match<CaseFact>(fact => fact is Answered)
                .Collect()
                .Where(all => Holds(all)));

        Then()
            .Yield(_ => Assess());
    }

    private bool Holds(IEnumerable<CaseFact> answers) =>
        rule == $"assessment.{Codes.Of(ReferenceAssessment.LikelihoodOf(new Told(NegatedReferral.CaseOf([.. answers]))))}";

    private Assessed Assess() => new(likelihood);
}

/// <summary>A faulty rule: what the last resort offers stays to be avoided.</summary>
[Name(Planted.Prefix + "warning.liftedByLastResort")]
[Description("A warning that is not lifted.")]
[Priority(Stage.Warnings)]
internal sealed class NotLiftedByLastResort : Rule
{
    public override void Define()
    {
        LastResortOffer offer = null!;

        When()
            .Match(() => offer, o => o.LiftsWarning());

        Then()
            .Yield(_ => new Warned(offer.Treatment, WarningLevel.Avoid, WarningLevel.LastResort));
    }
}
