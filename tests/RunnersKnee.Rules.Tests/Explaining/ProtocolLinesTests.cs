using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>The conditions that explanations show and search decide what the rules decide.</summary>
public class ProtocolLinesTests
{
    private static readonly ProtocolLines Protocol = new(guidelineAdditions: false);
    private static readonly ProtocolLines WithAdditions = new(guidelineAdditions: true);

    [Fact]
    public void They_agree_with_the_reference_on_every_verdict_reason_status_and_warning() => CaseGenerator.CasesAndAdditions.Sample(
        (@case, additions) =>
        {
            var all = @case.Considering(Enum.GetValues<Treatment>());
            var lines = additions ? WithAdditions : Protocol;
            Decisions(lines, all).Should().Equal(Decisions(ReferenceEvaluator.Evaluate(all, additions)));
        },
        iter: 20_000);

    private static IEnumerable<string> Decisions(ProtocolLines lines, KneeCase @case) =>
    [
        lines.Assessment.Order.Deciding(@case)!.Outcome,
        lines.Plan.Order.Deciding(@case)!.Outcome,
        .. Enum.GetValues<ReferralCode>().Where(code => lines.Reason(code).Holds(@case)).Select(Codes.Of),
        .. @case.Considered.Order().Select(treatment => lines.Verdict(treatment).Deciding(@case)!.Outcome),
        .. @case.Considered.Order().Where(WarningLines.Names).Select(treatment => lines.Warnings.Order(treatment).Deciding(@case)!.Outcome)
            .Where(level => level != WarningLines.NoWarning),
        .. @case.Considered.Order().Where(treatment => LastResortLines.Opens(treatment) && lines.LastResort.IsOption(treatment).Holds(@case)).Select(Codes.Of),
    ];

    private static IEnumerable<string> Decisions(ReferenceAdvice advice) =>
    [
        Codes.Of(advice.Likelihood),
        Codes.Of(advice.Plan.Status),
        .. advice.Reasons.Select(reason => reason.Code).Order().Select(Codes.Of),
        .. advice.Verdicts.OrderBy(verdict => verdict.Treatment).Select(verdict => Codes.Of(verdict.Verdict)),
        .. advice.Warnings.OrderBy(warning => warning.Treatment).Select(warning => Codes.Of(warning.Level)),
        .. advice.LastResort.Options.Select(option => Codes.Of(option.Treatment)),
    ];
}
