namespace RunnersKnee.Rules.Fhir;

/// <summary>
/// The activities of a CarePlan: to see a clinician first, then the treatments of the plan, then what is left or to be left out.
/// </summary>
internal static class PlanActivities
{
    internal static IEnumerable<CarePlan.DetailComponent> Of(Advice advice, AdviceTexts texts) =>
    [
        .. Referral(advice, texts),
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations.Select(treatment => Planned(step, treatment, texts))),
        .. advice.LastResort.Options.Select(option => Left(option, texts)),
        .. advice.Warnings.Where(warning => warning.Level != WarningLevel.LastResort).Select(warning => LeftOut(warning, texts)),
    ];

    private static IEnumerable<CarePlan.DetailComponent> Referral(Advice advice, AdviceTexts texts)
    {
        if (advice.Referral.Urgency == Urgency.None)
            yield break;
        yield return new CarePlan.DetailComponent
        {
            Kind = CarePlan.CarePlanActivityKind.Appointment,
            Code = new CodeableConcept { Text = texts.Sentence(advice.Referral.Urgency, notAsked: 0) },
            ReasonCode =
            [
                .. advice.Referral.Reasons.Select(reason =>
                    new CodeableConcept(FhirSystems.ReferralReasons, Codes.Of(reason.Code), reason.Text)),
            ],
            Status = CarePlan.CarePlanActivityStatus.NotStarted,
        };
    }

    private static CarePlan.DetailComponent Planned(PlanStep step, Recommendation treatment, AdviceTexts texts) => new()
    {
        Code = CodeOf(treatment.Treatment, texts),
        Status = StatusOf(step.Status, treatment),
        StatusReason = new CodeableConcept
        {
            Text = $"{step.Title} ({texts.NameOf(step.Status)}): {texts.NameOf(treatment.Status)}",
        },
        DoNotPerform = treatment.Status == TreatmentStatus.Withheld,
        Description = Sentences(
            treatment.Text,
            treatment.ContraindicatedBy.Select(finding => texts.Contraindication(treatment.Treatment, finding)),
            treatment.WithheldBy.Select(addition => addition.Text),
            treatment.Cautions.Select(caution => caution.Text)),
    };

    private static CarePlan.DetailComponent Left(LastResortOption option, AdviceTexts texts) => new()
    {
        Code = CodeOf(option.Treatment, texts),
        Status = CarePlan.CarePlanActivityStatus.OnHold,
        StatusReason = new CodeableConcept { Text = texts.NameOf(WarningLevel.LastResort) },
        Description = Sentences(option.Text, option.Cautions.Select(caution => caution.Text)),
    };

    private static CarePlan.DetailComponent LeftOut(Warning warning, AdviceTexts texts) => new()
    {
        Code = CodeOf(warning.Treatment, texts),
        Status = CarePlan.CarePlanActivityStatus.NotStarted,
        StatusReason = new CodeableConcept { Text = texts.NameOf(warning.Level) },
        DoNotPerform = true,
        Description = Sentences(
            warning.Text,
            warning.ContraindicatedBy.Select(finding => texts.Contraindication(warning.Treatment, finding)),
            warning.WithheldBy.Select(addition => addition.Text)),
    };

    private static CarePlan.CarePlanActivityStatus StatusOf(PlanStepStatus step, Recommendation treatment) =>
        (treatment.Status, step) switch
    {
        (TreatmentStatus.Recommended, _) when treatment.InUse == true => CarePlan.CarePlanActivityStatus.InProgress,
        (TreatmentStatus.Recommended, PlanStepStatus.Achieved) => CarePlan.CarePlanActivityStatus.Completed,
        (TreatmentStatus.Recommended, PlanStepStatus.Failed) or (TreatmentStatus.Tried, _) => CarePlan.CarePlanActivityStatus.Stopped,
        (TreatmentStatus.Conditional, _) or (TreatmentStatus.Recommended, PlanStepStatus.Upcoming) =>
            CarePlan.CarePlanActivityStatus.OnHold,
        (TreatmentStatus.NotIndicated, _) => CarePlan.CarePlanActivityStatus.Cancelled,
        _ => CarePlan.CarePlanActivityStatus.NotStarted,
    };

    private static CodeableConcept CodeOf(Treatment treatment, AdviceTexts texts) => new() { Coding = [Codings.Of(treatment, texts)] };

    private static string Sentences(string first, params IEnumerable<string>[] others) =>
        string.Join('\n', others.SelectMany(texts => texts).Prepend(first));
}
