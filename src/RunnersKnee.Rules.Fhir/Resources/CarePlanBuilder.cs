namespace RunnersKnee.Rules.Fhir;

/// <summary>Translates the plan of an advice into a CarePlan.</summary>
internal static class CarePlanBuilder
{
    internal static CarePlan Of(Advice advice, ResourceReference? subject, DateTimeOffset? at, AdviceTexts texts) => new()
    {
        Language = advice.Language,
        InstantiatesUri = [$"{FhirSystems.Protocol}|{advice.Knowledge.Version}"],
        Status = RequestStatus.Draft,
        Intent = CarePlan.CarePlanIntent.Proposal,
        Title = texts.NameOf(advice.Plan.Status),
        Subject = subject is null ? new ResourceReference { Display = "not identified" } : (ResourceReference)subject.DeepCopy(),
        CreatedElement = at is { } time ? new FhirDateTime(time) : null,
        Activity =
        [
            .. PlanActivities.Of(advice, texts).Select(detail => new CarePlan.ActivityComponent { Detail = detail }),
        ],
        Note = [.. AdviceNotes.Of(advice, texts)],
    };
}
