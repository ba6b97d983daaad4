namespace RunnersKnee.Rules.Fhir;

/// <summary>Translates an advice into a GuidanceResponse.</summary>
internal static class GuidanceResponseBuilder
{
    private const string PlanId = "plan";

    internal static GuidanceResponse Of(Advice advice, ResourceReference? subject, DateTimeOffset? at, AdviceTexts texts)
    {
        var plan = CarePlanBuilder.Of(advice, subject, at, texts);
        plan.Id = PlanId;
        var open = OpenQuestions(advice);
        return new GuidanceResponse
        {
            Language = advice.Language,
            Contained = [plan],
            Identifier = advice.Id is { } id ? [new Identifier(FhirSystems.CaseIds, id)] : [],
            Module = new Canonical($"{FhirSystems.Protocol}|{advice.Knowledge.Version}"),
            // An advice of an earlier version does not say which warning signs are open: not known is not none.
            Status = open.Count > 0 || advice.OpenWarningSigns is null
                ? GuidanceResponse.GuidanceResponseStatus.DataRequested
                : GuidanceResponse.GuidanceResponseStatus.Success,
            Subject = subject is null ? null : (ResourceReference)subject.DeepCopy(),
            OccurrenceDateTimeElement = at is { } time ? new FhirDateTime(time) : null,
            ReasonCode = [new CodeableConcept { Text = texts.Sentence(advice.Assessment.Likelihood) }],
            Note = [.. AdviceNotes.Of(advice, texts)],
            Result = new ResourceReference("#" + PlanId),
            DataRequirement = [.. open.Select(Required)],
        };
    }

    /// <summary>The questions worth asking next, then the warning signs that are open; where help comes first nothing is asked.</summary>
    private static List<QuestionSubject> OpenQuestions(Advice advice) => advice.Referral.Urgency == Urgency.Emergency
        ? []
        :
        [
            .. (advice.NextQuestions ?? []).Select(question => question.Ask)
                .Concat((advice.OpenWarningSigns ?? []).Select(finding => (QuestionSubject)finding))
                .Distinct(),
        ];

    private static DataRequirement Required(QuestionSubject question) => new()
    {
        Type = FHIRAllTypes.QuestionnaireResponse,
        CodeFilter =
        [
            new DataRequirement.CodeFilterComponent
            {
                Path = "item.linkId",
                Code = [new Coding(FhirSystems.Questions, question.ToString())],
            },
        ],
    };
}
