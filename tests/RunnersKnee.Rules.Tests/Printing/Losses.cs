namespace RunnersKnee.Rules.Tests.Print;

/// <summary>What could be lost of an advice on its way to a person, one thing at a time.</summary>
internal static class Losses
{
    internal static IReadOnlyDictionary<string, Func<Advice, Advice>> Named { get; } = new Dictionary<string, Func<Advice, Advice>>
    {
        ["a reason"] = advice => advice with { Referral = advice.Referral with { Reasons = [.. advice.Referral.Reasons.SkipLast(1)] } },
        ["a contraindication"] = advice => advice with
        {
            Warnings = [.. advice.Warnings.Select(warning => warning with { ContraindicatedBy = [] })],
        },
        ["a caution"] = advice => advice with
        {
            Warnings = [.. advice.Warnings.Select(warning => warning with { Cautions = [.. warning.Cautions.Skip(1)] })]
        },
        ["an open sign"] = advice => advice with { OpenWarningSigns = [.. advice.OpenWarningSigns!.Skip(1)] },
        ["the number of open signs"] = advice => advice with { OpenWarningSigns = [.. advice.OpenWarningSigns!.SkipLast(1)] },
        ["all open signs"] = advice => advice with { OpenWarningSigns = [] },
        ["whether to run"] = advice => advice with { Running = advice.Running! with { Text = "…" } },
        ["an addition"] = advice => advice with { Local = [.. advice.Local.Skip(1)] },
        ["the number of additions"] = advice => advice with { Local = [.. advice.Local.SkipLast(1)] },
        ["that a treatment is ruled out"] = advice => advice with
        {
            Warnings = [.. advice.Warnings.Select(warning => warning with { Level = WarningLevel.Avoid })],
        },
    };
}
