namespace RunnersKnee.Rules.Fhir;

/// <summary>Writes a case as a response: its answers in the groups of the questionnaire.</summary>
internal static class ResponseWriter
{
    internal static QuestionnaireResponse Write(KneeCase kneeCase, AdviceTexts texts) => new()
    {
        Identifier = kneeCase.Id is { } id ? new Identifier(FhirSystems.CaseIds, id) : null,
        Questionnaire = $"{FhirSystems.Questionnaire}|{KneeQuestionnaire.Version}",
        Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
        Item =
        [
            .. Questions(kneeCase, texts),
            .. Group(LinkIds.TreatmentGroup, kneeCase.Treatments.Select(tried =>
                Item(LinkIds.Of(tried.Key), Codings.Of(tried.Value, texts)))),
            .. Group(LinkIds.StepGroup, kneeCase.Steps.Select(step => Item(LinkIds.Of(step.Key), Codings.Of(step.Value, texts)))),
            .. Considered(kneeCase, texts),
        ],
    };

    private static IEnumerable<QuestionnaireResponse.ItemComponent> Questions(KneeCase kneeCase, AdviceTexts texts)
    {
        var age = kneeCase.Age is { } years ? [Item(LinkIds.Age, new Integer(years))] : Array.Empty<QuestionnaireResponse.ItemComponent>();
        var answers = kneeCase.Findings
            .Select(answer => (Question: texts.QuestionFor(answer.Key), Answer: answer.Value))
            .ToLookup(answer => answer.Question.Topic, answer => Item(
                LinkIds.Of(answer.Question.Ask),
                AnswerCodings.Of(answer.Answer, answer.Question.Answers.First(offered => offered.Answer == answer.Answer).Text)));
        return Codes.Members<QuestionTopic>().SelectMany(topic =>
            Group(LinkIds.Of(topic), topic == QuestionTopic.Person ? [.. age, .. answers[topic]] : answers[topic]));
    }

    private static QuestionnaireResponse.ItemComponent[] Considered(KneeCase kneeCase, AdviceTexts texts) =>
        kneeCase.Considered.Count == 0
            ? []
            : [Item(LinkIds.Considering, [.. kneeCase.Considered.Select(treatment => Codings.Of(treatment, texts))])];

    private static IEnumerable<QuestionnaireResponse.ItemComponent> Group(
        string linkId, IEnumerable<QuestionnaireResponse.ItemComponent> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? [] : [new QuestionnaireResponse.ItemComponent { LinkId = linkId, Item = list }];
    }

    private static QuestionnaireResponse.ItemComponent Item(string linkId, params DataType[] answers) => new()
    {
        LinkId = linkId,
        Answer = [.. answers.Select(answer => new QuestionnaireResponse.AnswerComponent { Value = answer })],
    };
}
