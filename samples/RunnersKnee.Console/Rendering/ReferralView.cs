using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>How soon to see a clinician and why, above what a command is about; nothing where no reason was found.</summary>
internal static class ReferralView
{
    internal static IEnumerable<IRenderable> Of(Advice advice, ViewContext context)
    {
        var referral = advice.Referral;
        if (referral.Urgency == Urgency.None)
            yield break;

        yield return new Callout(context.Texts.Sentence(referral.Urgency, 0), Palette.Safety);
        foreach (var reason in referral.Reasons)
        {
            yield return Lines.Item((reason.Text, Palette.Plain));
            foreach (var line in WhyView.Of(reason, context))
                yield return line;
        }
    }
}
