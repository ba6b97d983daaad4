namespace RunnersKnee.Rules.Protocol;

/// <summary>What rules lead to, in words that are the same wherever they are said.</summary>
internal static class Outcome
{
    internal static string Of(ReferralCode reason, Urgency urgency) => $"reason to see a clinician: {Codes.Of(reason)} ({Codes.Of(urgency)})";

    internal static string Of(Likelihood likelihood) => $"likelihood: {Codes.Of(likelihood)}";

    internal static string Of(NoteCode note) => $"note: {Codes.Of(note)}";

    internal static string Of(PlanStatus status) => $"plan: {Codes.Of(status)}";

    internal static string Of(TreatmentStatus status) => $"treatment of the plan: {Codes.Of(status)}";

    internal static string Of(Treatment treatment, TreatmentStatus status) => Of(treatment, Codes.Of(status));

    internal static string Of(Treatment treatment, string standing) => $"{Codes.Of(treatment)}: {standing}";
}
