namespace RunnersKnee.Rules.Printing;

/// <summary>Puts sections together; one without lines is none.</summary>
internal static class Section
{
    internal static IEnumerable<AdviceSection> Of(AdvicePart part, string? title, IEnumerable<AdviceLine> lines)
    {
        AdviceLine[] all = [.. lines];
        return all.Length == 0 ? [] : [new AdviceSection { Part = part, Title = title, Lines = all }];
    }

    internal static AdviceLine Text(string text) => Line(AdviceLineKind.Text, text);
    internal static AdviceLine Lead(string text) => Line(AdviceLineKind.Lead, text);
    internal static AdviceLine Item(string text) => Line(AdviceLineKind.Item, text);

    /// <summary>An item about a treatment, or about a reason to see a clinician.</summary>
    internal static AdviceLine Item<TCode>(string text, TCode about)
        where TCode : struct, Enum => Item(text) with { About = Codes.Of(about) };

    internal static AdviceLine Detail(string text) => Line(AdviceLineKind.Detail, text);
    internal static AdviceLine Caution(string text) => Line(AdviceLineKind.Caution, text);
    internal static AdviceLine Line(AdviceLineKind kind, string text) => new() { Kind = kind, Text = text };
}
