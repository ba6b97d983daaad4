namespace RunnersKnee.Rules.Protocol;

/// <summary>Signs of the hip, whose pain is often felt at the knee.</summary>
internal static class HipSigns
{
    internal static IReadOnlyList<Finding> All { get; } = [Finding.HipOrGroinPain, Finding.Limp];

    internal static bool IsHipSign(this Yes yes) => All.Contains(yes.Finding);
}
