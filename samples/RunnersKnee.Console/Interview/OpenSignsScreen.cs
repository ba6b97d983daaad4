using System.Collections.Immutable;
using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Names the warning signs that are open before the advice, and lets a person go through them or leave them open.</summary>
internal sealed class OpenSignsScreen(IReadOnlyList<Finding> signs) : IInterviewScreen
{
    // With heading, words, hint and the line for the answer, a terminal of 24 lines is full.
    private const int MostNamed = 15;

    public string Title => "Signs that are still open";

    public int Part => 6;

    public IRenderable Questions => Lines.Stack(
    [
        Lines.Paragraph("These signs are not ruled out. If one of them is there, it comes before all other advice."),
        .. signs.Take(MostNamed).Select(sign => Lines.Item((AdviceTexts.English.QuestionFor(sign).Short!, Palette.Plain))),
        .. signs.Count > MostNamed ? [Lines.Paragraph($"And {signs.Count - MostNamed} more.")] : Array.Empty<IRenderable>(),
    ]);

    public string Hint => "go: go through these now. Enter or ?: I don't know.";

    public (InterviewState? Next, string? Reply) Answer(InterviewState state, string line) => line switch
    {
        "" => (state with { OpenSignsNamed = state.OpenSignsNamed.Union(signs) }, null),
        "go" or "g" => (GoThrough(state), null),
        _ => (null, "Type go, or press Enter."),
    };

    /// <summary>What was asked and left open is asked once more; what was not asked yet comes in its turn.</summary>
    private InterviewState GoThrough(InterviewState state)
    {
        Finding[] asked = [.. signs.Where(sign => state.Case[sign] == Rules.Answer.Unknown)];
        return state with
        {
            IsEnough = false,
            OpenSignsNamed = state.OpenSignsNamed.Union(asked),
            OnceMore = ImmutableQueue.CreateRange(asked),
        };
    }
}
