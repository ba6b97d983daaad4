namespace RunnersKnee.Rules.Protocol;

/// <summary>What rules lead to, in words that are the same wherever they are said.</summary>
internal static class Outcome
{
    internal static string Of(params object[] what) => what switch
    {
        [ReferralCode reason, Urgency urgency] => $"reason to see a clinician: {Codes.Of(reason)} ({Codes.Of(urgency)})",
        [Likelihood likelihood] => $"likelihood: {Codes.Of(likelihood)}",
        [NoteCode note] => $"note: {Codes.Of(note)}",
        [PlanStatus status] => $"plan: {Codes.Of(status)}",
        [TreatmentStatus status] => $"treatment of the plan: {Codes.Of(status)}",
        [Treatment treatment, TreatmentStatus status] => $"{Codes.Of(treatment)}: {Codes.Of(status)}",
        [Treatment treatment, string standing] => $"{Codes.Of(treatment)}: {standing}",
        [string words] => words,
        _ => throw new ArgumentException("A rule leads to something that has no words.", nameof(what)),
    };
}
