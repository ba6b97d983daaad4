using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// One rule for each treatment that the source warns against: it is to be avoided, unless the last resort offers it, and for good once that
/// is reached without it.
/// </summary>
[Priority(Stage.Warnings)]
internal sealed class Avoided(WarningRow warning) : Rule, IDescribedRule
{
    public string Description => warning.Description;

    public IReadOnlyList<string> RestsOn => [.. warning.Statements, .. warning.Policies];

    public string LeadsTo => Outcome.Of(Subject, "warning");

    private Treatment Subject => warning.Treatment;

    private WarningLevel? LiftedWhen => warning.LiftedWhen;

    public override void Define()
    {
        Assessed assessed = null!;
        IEnumerable<LastResortOpened> reached = null!;

        Name($"warning.{Codes.Of(Subject)}");

        // The assessment is named again so that nothing is collected, not even none, before there is one.
        When()
            .Match(() => assessed, a => a.IsShown)
            .Query(() => reached, query => query.Match<LastResortOpened>(_ => assessed.IsShown).Collect())
            .Not<IOtherWarning>(other => other.Treatment == Subject);

        Then().Yield(_ => new Warned(Subject, WarningLevel.Avoid, reached.Any() ? null : LiftedWhen));
    }
}
