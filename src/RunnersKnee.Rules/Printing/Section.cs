namespace RunnersKnee.Rules.Printing;

/// <summary>Puts sections together; one without lines is none.</summary>
internal static class Section
{
    internal static IEnumerable<AdviceSection> Of(string? title, IEnumerable<AdviceLine> lines)
    {
        AdviceLine[] all = [.. lines];
        return all.Length == 0 ? [] : [new AdviceSection(title, all)];
    }

    internal static AdviceLine Text(string text) => new(AdviceLineKind.Text, text);
    internal static AdviceLine Lead(string text) => new(AdviceLineKind.Lead, text);
    internal static AdviceLine Item(string text) => new(AdviceLineKind.Item, text);
    internal static AdviceLine Detail(string text) => new(AdviceLineKind.Detail, text);
    internal static AdviceLine Caution(string text) => new(AdviceLineKind.Caution, text);
}
