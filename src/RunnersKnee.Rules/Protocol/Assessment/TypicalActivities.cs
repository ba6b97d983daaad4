namespace RunnersKnee.Rules.Protocol;

/// <summary>The activities that typically bring the pain of runner's knee on.</summary>
internal static class TypicalActivities
{
    internal static bool IsTypicalActivity(this Yes yes) =>
        yes.Finding is Finding.StairsPain or Finding.SittingPain or Finding.RunningPain or Finding.SquattingPain;
}
