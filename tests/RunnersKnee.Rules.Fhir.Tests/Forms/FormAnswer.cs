namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>One answer that a client clicks.</summary>
internal sealed record FormAnswer(string LinkId, string System, string Code, string Display)
{
    /// <summary>The answers of a case as the questionnaire offers them.</summary>
    internal static IEnumerable<FormAnswer> Of(KneeCase kneeCase)
    {
        var offered = KneeQuestionnaire.Create().Item.SelectMany(group => group.Item.Append(group))
            .ToDictionary(item => item.LinkId, item => item.AnswerOption.Select(option => (Coding)option.Value).ToList());
        return Items(KneeResponse.Create(kneeCase, DateTimeOffset.UnixEpoch).Item)
            .SelectMany(item => item.Answer.Select(answer => answer.Value).OfType<Coding>().Select(coding => new FormAnswer(
                item.LinkId,
                coding.System,
                coding.Code,
                offered[item.LinkId].Single(option => option.System == coding.System && option.Code == coding.Code).Display)));
    }

    private static IEnumerable<QuestionnaireResponse.ItemComponent> Items(IEnumerable<QuestionnaireResponse.ItemComponent> items) =>
        items.SelectMany(item => Items(item.Item).Prepend(item));
}
