namespace RunnersKnee.Rules;

/// <summary>Takes an advice apart into its decisions, in its order. Texts are no decisions.</summary>
internal sealed class Decisions(AdviceTexts texts)
{
    private const string Present = "present";

    internal IEnumerable<Decision> Of(Advice advice) =>
    [
        .. Assessment(advice.Assessment),
        .. advice.Notes.Select(note => Is(AdviceArea.Notes, $"notes.{Codes.Of(note.Code)}", texts[TextKeys.Of(note.Code)])),
        .. Referral(advice.Referral),
        .. Plan(advice.Plan),
        .. advice.Warnings.Select(warning => new Decision(
            AdviceArea.Warnings, $"warnings.{Codes.Of(warning.Treatment)}", Codes.Of(warning.Level), Name(warning.Treatment), texts[TextKeys.Of(warning.Level)])),
        .. LastResort(advice.LastResort),
        .. advice.Verdicts.Select(verdict => new Decision(
            AdviceArea.Verdicts, $"verdicts.{Codes.Of(verdict.Treatment)}", Codes.Of(verdict.Verdict), Name(verdict.Treatment), texts["explain.verdict." + Codes.Of(verdict.Verdict)])),
    ];

    private IEnumerable<Decision> Assessment(Assessment assessment) =>
    [
        new(AdviceArea.Assessment, "assessment.likelihood", Codes.Of(assessment.Likelihood), texts["followUp.likelihood"], texts[TextKeys.Of(assessment.Likelihood)]),
        .. assessment.Criteria.Select(criterion => new Decision(
            AdviceArea.Assessment, $"assessment.criteria.{Codes.Of(criterion.Finding)}", Codes.Of(criterion.Status), texts[TextKeys.Of(criterion.Finding)], texts[TextKeys.Of(criterion.Status)])),
        .. assessment.Contributors.Select(cause => Is(
            AdviceArea.Assessment, $"assessment.contributors.{Codes.Of(cause.Finding)}", $"{texts["followUp.contributor"]}: {texts[TextKeys.Of(cause.Finding)]}")),
    ];

    private IEnumerable<Decision> Referral(Referral referral) =>
    [
        new(AdviceArea.Referral, "referral.urgency", Codes.Of(referral.Urgency), texts["followUp.urgency"], texts[TextKeys.Of(referral.Urgency)]),
        .. referral.Reasons.Select(reason => Is(AdviceArea.Referral, $"referral.reasons.{Codes.Of(reason.Code)}", texts[TextKeys.Of(reason.Code)])),
    ];

    private IEnumerable<Decision> Plan(TreatmentPlan plan)
    {
        yield return new Decision(AdviceArea.Plan, "plan.status", Codes.Of(plan.Status), texts["followUp.plan"], texts[TextKeys.Of(plan.Status)]);
        if (plan.CurrentStep is { } current)
            yield return new Decision(AdviceArea.Plan, "plan.currentStep", Codes.Of(current), texts["followUp.currentStep"], texts[TextKeys.Of(current)]);
        foreach (var step in plan.Steps)
        {
            yield return new Decision(AdviceArea.Plan, $"plan.steps.{Codes.Of(step.Step)}", Codes.Of(step.Status), texts[TextKeys.Of(step.Step)], texts[TextKeys.Of(step.Status)]);
            foreach (var decision in step.Recommendations.SelectMany(Treatment))
                yield return decision;
        }
    }

    private IEnumerable<Decision> Treatment(Recommendation recommendation)
    {
        var item = $"plan.treatments.{Codes.Of(recommendation.Treatment)}";
        var name = Name(recommendation.Treatment);
        return
        [
            new(AdviceArea.Plan, item, Codes.Of(recommendation.Status), name, texts[TextKeys.Of(recommendation.Status)]),
            .. recommendation.ContraindicatedBy.Select(finding => Is(
                AdviceArea.Plan, $"{item}.contraindicatedBy.{Codes.Of(finding)}", $"{name}, {texts["followUp.ruledOutBy"]}: {texts[TextKeys.Of(finding)]}")),
            .. Cautions(AdviceArea.Plan, item, name, recommendation.Cautions),
        ];
    }

    private IEnumerable<Decision> LastResort(LastResort lastResort) =>
    [
        .. lastResort.Reached ? [Is(AdviceArea.LastResort, "lastResort.reached", texts["followUp.lastResort"])] : Array.Empty<Decision>(),
        .. lastResort.Options.SelectMany(Option),
        .. lastResort.Outstanding.Select(step => Is(
            AdviceArea.LastResort, $"lastResort.outstanding.{Codes.Of(step)}", $"{texts["followUp.outstanding"]}: {texts[TextKeys.Of(step)]}")),
    ];

    private IEnumerable<Decision> Option(LastResortOption option)
    {
        var item = $"lastResort.options.{Codes.Of(option.Treatment)}";
        var name = Name(option.Treatment);
        return
        [
            new(AdviceArea.LastResort, item, Codes.Of(option.Standing), $"{texts["followUp.option"]}: {name}", texts[TextKeys.Of(option.Standing)]),
            .. Cautions(AdviceArea.LastResort, item, name, option.Cautions),
        ];
    }

    private static IEnumerable<Decision> Cautions(AdviceArea area, string item, string name, IEnumerable<Caution> cautions) =>
        cautions.Select(caution => Is(area, $"{item}.cautions.{caution.Code}", $"{name}: {caution.Text}"));

    private static Decision Is(AdviceArea area, string item, string label) => new(area, item, Present, label, ValueText: null);
    private string Name(Treatment treatment) => texts[TextKeys.Name(treatment)];
}
