namespace RunnersKnee.Rules.Fhir;

/// <summary>The link ids of the questionnaire's items, and back.</summary>
internal static class LinkIds
{
    internal const string Age = "age";
    internal const string Considering = "considering";
    internal const string TreatmentGroup = "treatments";
    internal const string StepGroup = "steps";
    private const string HelpSuffix = ".help";

    private static readonly Dictionary<string, Item> ByLinkId = AllItems().ToDictionary(item => item.LinkId, StringComparer.Ordinal);

    /// <summary>Every link id, once.</summary>
    internal static IReadOnlyCollection<string> All => ByLinkId.Keys;

    internal static string Of(QuestionSubject subject) => subject.Finding is { } finding ? "finding." + Codes.Of(finding) : Age;
    internal static string Of(Treatment treatment) => "treatment." + Codes.Of(treatment);
    internal static string Of(TreatmentStep step) => "step." + Codes.Of(step);
    internal static string Of(QuestionTopic topic) => "topic." + Codes.Of(topic);
    internal static string HelpOf(string linkId) => linkId + HelpSuffix;

    /// <summary>What an item asks; null where the questionnaire has no such item.</summary>
    internal static Item? Find(string linkId) => ByLinkId.GetValueOrDefault(linkId);

    private static IEnumerable<Item> AllItems() =>
    [
        new AgeItem(),
        new ConsideringItem(),
        .. Codes.Members<Finding>().Select(finding => new FindingItem(finding)),
        .. Codes.Members<Finding>().Select(finding => new WordsItem(HelpOf(Of(finding)))),
        .. Codes.Members<Treatment>().Select(treatment => new TreatmentItem(treatment)),
        .. Codes.Members<TreatmentStep>().Select(step => new StepItem(step)),
        .. Codes.Members<QuestionTopic>().Select(topic => new WordsItem(Of(topic))),
        new WordsItem(TreatmentGroup),
        new WordsItem(StepGroup),
    ];

    /// <summary>An item by what it asks.</summary>
    internal abstract record Item(string LinkId);

    internal sealed record AgeItem() : Item(Age);
    internal sealed record ConsideringItem() : Item(Considering);
    internal sealed record FindingItem(Finding Finding) : Item(Of(Finding));
    internal sealed record TreatmentItem(Treatment Treatment) : Item(Of(Treatment));
    internal sealed record StepItem(TreatmentStep Step) : Item(Of(Step));

    /// <summary>A heading or a help text, which takes no answer.</summary>
    internal sealed record WordsItem(string LinkId) : Item(LinkId);
}
