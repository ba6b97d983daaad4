using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each option of the last resort: offered where nothing rules it out or holds it back, untried.</summary>
[Priority(Stage.LastResort)]
internal sealed class OfferedAsLastResort(LastResortRow option) : Rule, IDescribedRule
{
    public string Description => option.Description;

    public IReadOnlyList<string> RestsOn => option.Statements;

    public string LeadsTo => Outcome.Of(Subject, "option of the last resort");

    private Treatment Subject => option.Treatment;

    private LastResortStanding Standing => option.Standing;

    public override void Define()
    {
        LastResortOpened lastResort = null!;

        Name($"lastResort.{Codes.Of(Subject)}");

        When()
            .Match(() => lastResort)
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == Subject)
            .Not<HeldLocally>(held => held.Treatment == Subject)
            .Not<OutcomeTold>(told => told.Treatment == Subject, told => told.CountsAsTried);

        Then().Yield(_ => new LastResortOffer(Subject, Standing));
    }
}

/// <summary>Concluded: an option of the last resort.</summary>
internal sealed record LastResortOffer(Treatment Treatment, LastResortStanding Standing) : IOtherWarning;
