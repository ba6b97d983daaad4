using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

internal sealed class LastResortLine : Rule
{
    public override void Define()
    {
        Progress progress = null!;

        When().Match(() => progress, p => p.AllFailed).Not<AgeTold>(a => a.Years < 18);
        Then().Yield(_ => new LastResortOpened());
    }
}

internal sealed class OfferLine(LastResortRow row) : Rule
{
    private Treatment Subject => row.Treatment;

    private LastResortStanding Standing => row.Standing;

    public override void Define()
    {
        LastResortOpened opened = null!;

        When()
            .Match(() => opened)
            .Not<Contraindicated>(c => c.Treatment == Subject)
            .Not<OutcomeTold>(o => o.Treatment == Subject, o => o.CountsAsTried);
        Then().Yield(_ => new LastResortOffer(Subject, Standing));
    }
}

internal sealed class AvoidLine(WarningRow row) : Rule
{
    private Treatment Subject => row.Treatment;

    private WarningLevel? LiftedWhen => row.LiftedWhen;

    public override void Define()
    {
        Assessed assessed = null!;

        When()
            .Match(() => assessed, a => a.IsShown)
            .Not<Contraindicated>(c => c.Treatment == Subject)
            .Not<LastResortOffer>(o => o.Treatment == Subject);
        Then().Yield(_ => new Warned(Subject, WarningLevel.Avoid, LiftedWhen));
    }
}

internal sealed class ContraindicatedWarningLine(Treatment treatment) : Rule
{
    private Treatment Subject => treatment;

    public override void Define()
    {
        Assessed assessed = null!;

        When().Match(() => assessed, a => a.IsShown).Exists<Contraindicated>(c => c.Treatment == Subject);
        Then().Yield(_ => new Warned(Subject, WarningLevel.Contraindicated, null));
    }
}

internal sealed class LiftedLine(Treatment treatment) : Rule
{
    private Treatment Subject => treatment;

    public override void Define()
    {
        Assessed assessed = null!;
        LastResortOffer offer = null!;

        When().Match(() => assessed, a => a.IsShown).Match(() => offer, o => o.Treatment == Subject);
        Then().Yield(_ => new Warned(Subject, WarningLevel.LastResort, WarningLevel.LastResort));
    }
}
