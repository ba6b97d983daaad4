using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What is worth asking next.</summary>
internal static class NextQuestionsView
{
    internal static IEnumerable<IRenderable> Of(Advice advice)
    {
        if (advice.NextQuestions is not { Count: > 0 } questions)
            yield break;

        yield return new Heading("What to find out next");
        foreach (var question in questions)
            yield return Lines.Item((question.Text, Palette.Plain));
        yield return Lines.Paragraph("The answers could change this advice. The interview command asks whatever is worth asking.", Palette.Aside);
    }
}
