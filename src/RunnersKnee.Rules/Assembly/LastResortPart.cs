using NRules.RuleModel;

namespace RunnersKnee.Rules;

internal static class LastResortPart
{
    internal static LastResort Of(Material material, PrecautionNotes precautions, TreatmentPlan plan)
    {
        var reached = material.Conclusions.Single<Protocol.LastResortOpened>();
        return new LastResort
        {
            Reached = reached is not null,
            Text = reached is null ? null : material.Wording.LastResort,
            Outstanding = [.. plan.Steps.Where(step => step.Status != PlanStepStatus.Failed).Select(step => step.Step)],
            Options = reached is null ? [] : Options(material, precautions),
            Because = reached is { } opened ? material.Because(opened.Fact) : [],
        };
    }

    private static LastResortOption[] Options(Material material, PrecautionNotes precautions)
    {
        var options = material.Conclusions.Map<Protocol.LastResortOffer, LastResortOption>(
            material, (from, offer, fact) => Option(from, precautions, offer, fact));
        Array.Sort(options, static (one, other) => one.Treatment - other.Treatment);
        return options;
    }

    private static LastResortOption Option(Material material, PrecautionNotes precautions, Protocol.LastResortOffer offer, IFact fact)
    {
        var treatment = offer.Treatment;
        var statements = StatementTable.OfOption(treatment);
        return new LastResortOption
        {
            Treatment = treatment,
            Standing = offer.Standing,
            Statements = statements,
            Text = material.Wording.OfOption(treatment),
            Cautions = precautions.Cautions(treatment),
            Unanswered = material.UnansweredWithAge(treatment),
            Because = material.Because(fact),
            Evidence = material.Wording.EvidenceOn(statements, Codes.Of(treatment)),
        };
    }
}
