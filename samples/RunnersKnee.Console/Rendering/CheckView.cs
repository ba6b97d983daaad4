using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Verdicts on treatments, beneath whatever is more urgent.</summary>
internal static class CheckView
{
    internal static IRenderable Of(Advice advice, IReadOnlyList<TreatmentVerdict> verdicts, Labels labels, bool why)
    {
        var context = new ViewContext(labels, why);
        return Lines.Stack(
        [
            .. advice.Referral.Urgency == Urgency.None ? TitleView.Of(advice) : [.. TitleView.Of(advice), .. ReferralView.Of(advice, context)],
            .. VerdictsView.Of(verdicts, context),
            .. DisclaimerView.Of(advice, context),
        ]);
    }
}
