using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each row of the table of warning signs: a sign answered yes is a reason to see a clinician.</summary>
[Tag("safety"), Priority(Stage.RedFlags)]
internal sealed class WarningSign(WarningSignRow row) : Rule, IDescribedRule
{
    public string Description => row.Description;
    public string LeadsTo => Outcome.Of(row.Code, row.Urgency);

    public override void Define()
    {
        Yes sign = null!;

        Name($"referral.{Codes.Of(row.Code)}");

        When()
            .MatchSign(() => sign, yes => IsOfRow(yes));

        Then().Yield(_ => new ReasonToRefer(row.Code, row.Urgency, sign));
    }

    private bool IsOfRow(Yes yes) => row.Signs.Contains(yes.Finding);
}
