namespace RunnersKnee.ClinicRules;

/// <summary>When what meets at the clinic.</summary>
/// <param name="RunningClass">When the running class meets.</param>
internal sealed record Timetable(string RunningClass);
