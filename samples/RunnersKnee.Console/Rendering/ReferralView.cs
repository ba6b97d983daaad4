using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Whether to see a clinician, how soon and why; and whether enough warning signs were ruled out to say so.</summary>
internal static class ReferralView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        var referral = advice.Referral;
        yield return new Callout(context.Labels.Of(referral.Urgency), Palette.Of(referral.Urgency));
        foreach (var reason in referral.Reasons)
        {
            yield return Lines.Item((reason.Text, Palette.Plain));
            foreach (var line in WhyView.Of(reason, context))
                yield return line;
        }

        if (referral.Urgency == Urgency.Emergency)
            yield return Lines.Paragraph("Everything below can wait.", Palette.Name);
        foreach (var line in NotesView.Of(advice, context, NoteCode.RedFlagsOpen))
            yield return line;
    }
}
