using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>A whole advice, what matters most first. Each part has a view of its own.</summary>
internal static class AdviceView
{
    internal static IRenderable Of(Advice advice, Labels labels, bool why)
    {
        var context = new ViewContext(labels, why);
        return Lines.Stack(
        [
            .. TitleView.Of(advice),
            .. ReferralView.Of(advice, context),
            .. LegendView.Of(advice),
            .. AssessmentView.Of(advice, context),
            .. PlanView.Of(advice, context),
            .. WarningsView.Of(advice, context),
            .. LastResortView.Of(advice, context),
            .. VerdictsView.Of(advice.Verdicts, context),
            .. BackgroundView.Of(advice, context),
            .. HostRulesView.Of(advice),
            .. DisclaimerView.Of(advice, context),
        ]);
    }
}
