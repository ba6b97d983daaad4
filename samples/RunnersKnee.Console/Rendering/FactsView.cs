using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What was told differently; many answers that changed in the same way stand together.</summary>
internal static class FactsView
{
    private const int Many = 4;

    internal static IEnumerable<IRenderable> Of(IReadOnlyList<FactChange> facts, AdviceTexts texts) => facts
        .GroupBy(fact => (fact.Kind, fact.From, fact.To))
        .SelectMany(group => group.Key.Kind == FactKind.Finding && group.Count() >= Many
            ? [Together(group.Key.From, group.Key.To, [.. group], texts)]
            : group.Select(fact => Lines.Item((Labels.Sentence(fact.Text), Palette.Plain))));

    private static IRenderable Together(string? from, string? to, FactChange[] facts, AdviceTexts texts)
    {
        var findings = facts.Select(fact => Codes.TryParse<Finding>(fact.Code, out var finding) ? texts.NameOf(finding) : fact.Code);
        return Lines.Item(
            ($"{Labels.Sentence(Answer(to, texts))} (before: {Answer(from, texts)}), {facts.Length} answers: ", Palette.Name),
            (string.Join("; ", findings), Palette.Plain));
    }

    private static string Answer(string? code, AdviceTexts texts) =>
        Codes.TryParse<Answer>(code, out var answer) ? texts.NameOf(answer) : "not told";
}
