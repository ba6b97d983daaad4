using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each option of the last resort: offered where nothing rules it out, nobody holds it back and it was not tried.</summary>
[Priority(Stage.LastResort - 1)]
internal sealed class OfferedAsLastResort(TreatmentInfo treatment) : Rule, ITableRule
{
    public string Description => treatment.Description!;
    public IReadOnlyList<string> RestsOn => StatementTable.OfOption(Subject);
    public string LeadsTo => Outcome.Of(Subject, "option of the last resort");
    private Treatment Subject => treatment.Treatment;
    private LastResortStanding Standing => treatment.LastResort!.Value;

    public override void Define()
    {
        LastResortOpened lastResort = null!;

        Name($"lastResort.{treatment.Code}");

        When()
            .Match(() => lastResort)
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == Subject)
            .Not<HeldByHost>(held => held.Treatment == Subject)
            .Not<OutcomeTold>(told => told.Treatment == Subject, told => told.CountsAsTried);

        Then().Yield(_ => new LastResortOffer(Subject, Standing));
    }
}

/// <summary>Concluded: an option of the last resort.</summary>
internal sealed record LastResortOffer(Treatment Treatment, LastResortStanding Standing)
{
    /// <summary>Whether the source warns against it before the last resort.</summary>
    internal bool LiftsWarning => Treatment is Treatment.Nsaid or Treatment.CortisoneInjection or Treatment.StraightLegRaise;
}
