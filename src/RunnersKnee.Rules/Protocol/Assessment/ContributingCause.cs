using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.contributingCause")]
[Description("While runner's knee is possible, a contributing cause that was answered yes is reported.")]
[LeadsTo("contributing cause"), Tag("RK-15"), Tag("RK-16"), Tag("RK-17"), Priority(Stage.Contributors)]
internal sealed class ContributingCause : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;
        Yes cause = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Match(() => cause, yes => IsContributingCause(yes));

        Then().Yield(_ => new CauseFound(cause.Finding));
    }

    private static bool IsContributingCause(Yes yes) => FindingCatalogue.Get(yes.Finding).Kind == FindingKind.ContributingCause;
}

/// <summary>Concluded: a contributing cause is there.</summary>
internal sealed record CauseFound(Finding Finding);
