using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What would change an outcome: each other one that is in reach, with the smallest change that gives it.</summary>
internal static class AlternativesView
{
    internal static IEnumerable<IRenderable> Of(Explanation explanation)
    {
        Alternative[] inReach = [.. explanation.Alternatives.Where(alternative => alternative.Changes is not null)];
        if (inReach.Length == 0)
            yield return Lines.Detail("No change of up to three answers would make this different.");
        foreach (var alternative in inReach)
            yield return Lines.SubItem((Changes(alternative), Palette.Plain), (" => " + alternative.Text, Palette.Care));
    }

    internal static IEnumerable<IRenderable> OutOfReach(Explanation explanation)
    {
        string[] outOfReach = [.. explanation.Alternatives.Where(alternative => alternative.Changes is null).Select(alternative => alternative.Text)];
        if (outOfReach.Length > 0)
            yield return Lines.Detail($"Not to be reached by up to three changes: {string.Join("; ", outOfReach)}.");
    }

    private static string Changes(Alternative alternative) =>
        Labels.Sentence(string.Join(", and ", alternative.Changes!.Select(change => change.Text)));
}
