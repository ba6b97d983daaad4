using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>A faulty rule: pain around the kneecap alone, unless an examination found otherwise, makes runner's knee as likely as is said.</summary>
[Description("A rule of the assessment with another likelihood.")]
[Priority(Stage.Assessment)]
internal sealed class AlteredLikelihood(string rule, Likelihood likelihood) : Rule
{
    public override void Define()
    {
        Yes kneecapPain = null!;

        Name(Planted.Prefix + rule);

        When()
            .Match(() => kneecapPain, yes => yes.Finding == Finding.KneecapPain)
            .Not<No>(no => no.Finding == Finding.ExamConsistent);

        Then()
            .Yield(_ => Assess());
    }

    private Assessed Assess() => new(likelihood, 0);
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
            .Match(() => offer, o => o.LiftsWarning);

        Then()
            .Yield(_ => new Warned(offer.Treatment, WarningLevel.Avoid, WarningLevel.LastResort));
    }
}
