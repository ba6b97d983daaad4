using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.contributingCause")]
[Description("While runner's knee is possible, a contributing cause that was answered yes is reported.")]
[LeadsTo("contributing cause"), Tag("RK-15"), Tag("RK-16"), Tag("RK-17"), Priority(Stage.Assessment - 6)]
internal sealed class ContributingCause : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        Yes cause = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Match(() => cause, yes => yes.IsContributingCause);

        Then().Yield(_ => new CauseFound(cause.Finding));
    }
}

/// <summary>Concluded: a contributing cause is there.</summary>
internal sealed record CauseFound(Finding Finding);
