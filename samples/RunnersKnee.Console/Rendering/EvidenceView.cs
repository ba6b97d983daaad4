using RunnersKnee.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Where guidance stands: a mark beside each name, and a sentence beneath where it contests the protocol.</summary>
internal static class EvidenceView
{
    // "Guidance is mixed." only repeats the mark; what follows it says how.
    private const int SaysNoMoreThanTheMark = 30;

    internal static (string Text, Style Style) Mark(Evidence evidence, Labels labels) =>
        ($" [{labels.Of(evidence.Verdict)}]", Palette.Of(evidence.Verdict));

    internal static bool IsContested(Evidence evidence) => evidence.Verdict is EvidenceVerdict.Discordant or EvidenceVerdict.Mixed;

    internal static IEnumerable<IRenderable> Of(Evidence evidence, ViewContext context)
    {
        if (context.Why)
            yield return Lines.Detail(("Evidence: " + evidence.Text, Palette.Of(evidence.Verdict)));
        else if (IsContested(evidence))
            yield return Lines.Detail(("Evidence: " + InShort(evidence.Text), Palette.Of(evidence.Verdict)));
    }

    internal static string InShort(string text)
    {
        var first = EndOfSentence(text, 0);
        if (first >= text.Length || first > SaysNoMoreThanTheMark)
            return text[..first];
        var rest = text[first..].TrimStart();
        return rest[..EndOfSentence(rest, 0)];
    }

    private static int EndOfSentence(string text, int from)
    {
        for (var index = from; index + 2 < text.Length; index++)
        {
            if (text[index] is '.' or '?' or '!' && text[index + 1] == ' ' && char.IsUpper(text[index + 2]))
                return index + 1;
        }

        return text.Length;
    }
}
