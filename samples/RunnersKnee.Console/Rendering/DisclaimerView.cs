using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What the advice is and is not; and what it was made from.</summary>
internal static class DisclaimerView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        yield return new Heading("Please note");
        yield return Lines.Paragraph(advice.Disclaimer, Palette.Aside);
        if (context.Why)
            yield return Lines.Paragraph($"Knowledge {advice.Knowledge.Version}, {advice.Knowledge.Hash}", Palette.Aside);
    }
}
