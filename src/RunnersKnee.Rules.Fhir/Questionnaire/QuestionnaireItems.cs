namespace RunnersKnee.Rules.Fhir;

/// <summary>Makes the items: a group for each topic, then what was tried, how steps went, and what is thought of.</summary>
internal static class QuestionnaireItems
{
    private const string ItemControl = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    private const string ItemControls = "http://hl7.org/fhir/questionnaire-item-control";

    internal static List<Questionnaire.ItemComponent> All(AdviceTexts texts, FhirTexts words) =>
    [
        .. Codes.Members<Finding>().Select(finding => (QuestionSubject)finding).Prepend(QuestionSubject.Age)
            .Select(texts.QuestionFor)
            .GroupBy(question => question.Topic)
            .OrderBy(topic => topic.Key)
            .Select(topic => Group(LinkIds.Of(topic.Key), texts.NameOf(topic.Key), topic.Select(Asked))),
        Group(LinkIds.TreatmentGroup, words["questionnaire.treatments"], Codes.Members<Treatment>().Select(treatment => Choice(
            LinkIds.Of(treatment),
            texts.NameOf(treatment),
            new Coding(FhirSystems.Treatments, Codes.Of(treatment)),
            Codes.Members<TreatmentOutcome>().Select(outcome => Codings.Of(outcome, texts))))),
        Group(LinkIds.StepGroup, words["questionnaire.steps"], Codes.Members<TreatmentStep>().Select(step => Choice(
            LinkIds.Of(step),
            texts.NameOf(step),
            new Coding(FhirSystems.Steps, Codes.Of(step)),
            Codes.Members<StepOutcome>().Select(outcome => Codings.Of(outcome, texts))))),
        Considering(texts, words),
    ];

    private static Questionnaire.ItemComponent Asked(Question question)
    {
        var linkId = LinkIds.Of(question.Ask);
        var code = new Coding(FhirSystems.Questions, question.Ask.ToString());
        if (question.Kind == QuestionKind.Number)
            return Item(linkId, question.Text, Questionnaire.QuestionnaireItemType.Integer, code);

        var item = Choice(linkId, question.Text, code, question.Answers.Select(answer => AnswerCodings.Of(answer.Answer, answer.Text)));
        item.Item = [Help(linkId, question.Help!)];
        return item;
    }

    private static Questionnaire.ItemComponent Considering(AdviceTexts texts, FhirTexts words)
    {
        var item = Choice(
            LinkIds.Considering,
            words["questionnaire.considering"],
            code: null,
            Codes.Members<Treatment>().Select(treatment => Codings.Of(treatment, texts)));
        item.Repeats = true;
        item.Extension = [Control("check-box")];
        return item;
    }

    private static Questionnaire.ItemComponent Group(string linkId, string text, IEnumerable<Questionnaire.ItemComponent> items)
    {
        var group = Item(linkId, text, Questionnaire.QuestionnaireItemType.Group, code: null);
        group.Item = [.. items];
        return group;
    }

    private static Questionnaire.ItemComponent Choice(string linkId, string text, Coding? code, IEnumerable<Coding> options)
    {
        var item = Item(linkId, text, Questionnaire.QuestionnaireItemType.Choice, code);
        item.Extension = [Control("radio-button")];
        item.AnswerOption = [.. options.Select(option => new Questionnaire.AnswerOptionComponent { Value = option })];
        return item;
    }

    private static Questionnaire.ItemComponent Help(string linkId, string text)
    {
        var help = Item(LinkIds.HelpOf(linkId), text, Questionnaire.QuestionnaireItemType.Display, code: null);
        help.Extension = [Control("help")];
        return help;
    }

    private static Extension Control(string kind) => new(ItemControl, new CodeableConcept(ItemControls, kind));

    private static Questionnaire.ItemComponent Item(
        string linkId, string text, Questionnaire.QuestionnaireItemType type, Coding? code) => new()
    {
        LinkId = linkId,
        Text = text,
        Type = type,
        Code = code is null ? [] : [code],
    };
}
