using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>A whole advice, what matters most first. Each part has a view of its own.</summary>
internal static class AdviceView
{
    internal static IRenderable Of(Advice advice, Labels labels, bool why)
    {
        var context = new ViewContext(labels, why);
        return Lines.Stack(advice.Referral.Urgency == Urgency.Emergency && !why ? Emergency(advice, context) : Whole(advice, context));
    }

    private static IEnumerable<IRenderable> Whole(Advice advice, ViewContext context) =>
    [
        .. TitleView.Of(advice),
        .. ReferralView.Of(advice, context),
        .. LegendView.Of(advice),
        .. AssessmentView.Of(advice, context),
        .. PlanView.Of(advice, context),
        .. WarningsView.Of(advice, context),
        .. LastResortView.Of(advice, context),
        .. VerdictsView.Of(advice.Verdicts, context),
        .. NextQuestionsView.Of(advice),
        .. BackgroundView.Of(advice, context),
        .. HostRulesView.Of(advice),
        .. DisclaimerView.Of(advice, context),
        .. ReferralView.Reminder(advice, context),
    ];

    /// <summary>In an emergency, nothing may push what to do off the screen.</summary>
    private static IEnumerable<IRenderable> Emergency(Advice advice, ViewContext context) =>
    [
        .. TitleView.Of(advice),
        .. ReferralView.Reasons(advice, context),
        Lines.Blank,
        Lines.Paragraph("This comes before anything else. The rest of the advice can wait; --why shows it.", Palette.Name),
        .. VerdictsView.Of(advice.Verdicts, context),
        .. HostRulesView.Of(advice),
        .. DisclaimerView.Of(advice, context),
    ];
}
