namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> WarningExamples =>
    [
        new("warning.nsaid", KneeCase.Empty.WithYes(Finding.KneecapPain), AllFailed),
        new("warning.cortisoneInjection", KneeCase.Empty.WithYes(Finding.KneecapPain), AllFailed),
        new("warning.straightLegRaise", KneeCase.Empty.WithYes(Finding.KneecapPain), AllFailed),
        new("warning.surgery", AllFailed, KneeCase.Empty),
        new("warning.liftedByLastResort", AllFailed, AllFailed.WithAge(17)),
    ];
}
