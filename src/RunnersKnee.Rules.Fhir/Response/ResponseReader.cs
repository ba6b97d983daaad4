namespace RunnersKnee.Rules.Fhir;

/// <summary>Reads one response: walks its items, wherever they stand, and tells each answer once.</summary>
internal sealed class ResponseReader(FaultList faults)
{
    private const string Root = nameof(QuestionnaireResponse);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly AnswerReader _answers = new(faults);

    internal KneeCase Read(QuestionnaireResponse response)
    {
        var kneeCase = ReadHead(response);
        return ReadItems(kneeCase, response.Item, Root);
    }

    private KneeCase ReadHead(QuestionnaireResponse response)
    {
        if (response.Status is null or QuestionnaireResponse.QuestionnaireResponseStatus.EnteredInError)
            faults.Add(Root + ".status", "A response with a status is needed, and none that was entered in error.");
        if (response.ImplicitRules is not null)
            faults.Add(Root + ".implicitRules", "Rules that are not understood here: leave them out.");
        if (response.ModifierExtension.Count > 0)
            AddModifier(Root);
        CheckQuestionnaire(response.Questionnaire);
        return response.Identifier is { System: FhirSystems.CaseIds, Value: var id } ? ReadId(id) : KneeCase.Empty;
    }

    private void CheckQuestionnaire(string? canonical)
    {
        if (canonical is null)
            return;
        var parts = canonical.Split('|', 2);
        if (parts[0] != FhirSystems.Questionnaire)
        {
            faults.Add(
                Root + ".questionnaire",
                $"This answers {FaultList.Quote(parts[0])}; answers to {FhirSystems.Questionnaire} are needed.");
        }
        else if (parts.Length > 1 && parts[1] != KneeQuestionnaire.Version)
        {
            faults.Add(
                Root + ".questionnaire",
                $"This answers version {FaultList.Quote(parts[1])}; questions may mean something else in {KneeQuestionnaire.Version}. "
                + "Ask with the questionnaire of this version.");
        }
    }

    private KneeCase ReadId(string? id)
    {
        try
        {
            return KneeCase.Empty.WithId(id);
        }
        catch (ArgumentException)
        {
            faults.Add(Root + ".identifier.value", $"An id has 1 to {KneeCase.MaxIdLength} characters of valid Unicode text.");
            return KneeCase.Empty;
        }
    }

    private KneeCase ReadItems(KneeCase kneeCase, List<QuestionnaireResponse.ItemComponent> items, string parent)
    {
        for (var place = 0; place < items.Count; place++)
            kneeCase = ReadItem(kneeCase, items[place], $"{parent}.item[{place}]");
        return kneeCase;
    }

    private KneeCase ReadItem(KneeCase kneeCase, QuestionnaireResponse.ItemComponent item, string path)
    {
        if (item.ModifierExtension.Count > 0)
            AddModifier(path);
        if (item.LinkId is not { } linkId || LinkIds.Find(linkId) is not { } asked)
            faults.AddUnknown(path + ".linkId", "link id", item.LinkId ?? string.Empty, LinkIds.All);
        else if (!_seen.Add(linkId))
            faults.Add(path + ".linkId", $"{FaultList.Quote(linkId)} is answered twice: keep one answer.");
        else
            kneeCase = _answers.Read(kneeCase, asked, item.Answer, path);

        kneeCase = ReadItems(kneeCase, item.Item, path);
        for (var place = 0; place < item.Answer.Count; place++)
        {
            var answerPath = $"{path}.answer[{place}]";
            if (item.Answer[place].ModifierExtension.Count > 0)
                AddModifier(answerPath);
            kneeCase = ReadItems(kneeCase, item.Answer[place].Item, answerPath);
        }

        return kneeCase;
    }

    private void AddModifier(string path) =>
        faults.Add(path + ".modifierExtension", "An extension that changes what is said and is not understood here: leave it out.");
}
