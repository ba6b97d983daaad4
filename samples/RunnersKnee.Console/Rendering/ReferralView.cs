using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Whether to see a clinician, how soon and why; and whether enough warning signs were ruled out to say so.</summary>
internal static class ReferralView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        IRenderable[] notes = [.. NotesView.Of(advice, context, NoteCode.RedFlagsOpen)];
        return notes.Length > 0 && advice.Referral.Reasons.Count > 0
            ? [.. Reasons(advice, context), Lines.Blank, .. notes]
            : [.. Reasons(advice, context), .. notes];
    }

    internal static IEnumerable<IRenderable> Reasons(Advice advice, ViewContext context)
    {
        var referral = advice.Referral;
        yield return new Callout(context.Labels.Of(referral.Urgency), Palette.Of(referral.Urgency));
        foreach (var reason in referral.Reasons)
        {
            yield return Lines.Item((reason.Text, Palette.Plain));
            foreach (var line in WhyView.Of(reason, context))
                yield return line;
        }
    }

    /// <summary>The same once more, at the end of a long text: on a terminal the beginning may have scrolled away.</summary>
    internal static IEnumerable<IRenderable> Reminder(Advice advice, ViewContext context) => advice.Referral.Urgency >= Urgency.Urgent
        ? [Lines.Blank, new Callout("First of all: " + context.Labels.Of(advice.Referral.Urgency), Palette.Of(advice.Referral.Urgency))]
        : [];
}
