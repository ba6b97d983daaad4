using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

internal sealed partial class AdviceAssembly
{
    private LastResort LastResort(TreatmentPlan plan)
    {
        var reached = conclusions.Single<LastResortOpened>();
        return new LastResort
        {
            Reached = reached is not null,
            Text = reached is null ? null : texts.LastResort,
            Outstanding = [.. plan.Steps.Where(step => step.Status != PlanStepStatus.Failed).Select(step => step.Step)],
            Options = Each<LastResortOffer, LastResortOption>(Option, static option => (int)option.Treatment),
            Because = Because(reached),
        };
    }

    private LastResortOption Option(Concluded<LastResortOffer> offer)
    {
        var treatment = offer.Value.Treatment;
        var statements = StatementTable.OfOption(treatment);
        return new LastResortOption
        {
            Treatment = treatment,
            Standing = offer.Value.Standing,
            Statements = statements,
            Text = texts.OfOption(treatment),
            Cautions = Cautions(treatment),
            Unanswered = UnansweredWithAge(treatment),
            Because = Because<LastResortOffer>(offer),
            Evidence = texts.EvidenceOn(statements, Codes.Of(treatment)),
        };
    }
}
