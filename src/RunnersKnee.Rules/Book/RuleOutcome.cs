namespace RunnersKnee.Rules;

/// <summary>What a rule leads to, told by its name: the first part says which concern it is of, the rest what of it.</summary>
internal static class RuleOutcome
{
    internal static string Of(string rule, AdviceTexts texts)
    {
        var parts = rule.Split('.');
        return (parts[0], parts[1]) switch
        {
            ("referral", var code) => Codes.TryParse<ReferralCode>(code, out var reason) ? $"A reason to see a clinician: `{Codes.Of(reason)}`" : "A reason to see a clinician",
            ("assessment", var code) => Codes.TryParse<Likelihood>(code, out var likelihood) ? $"Likelihood: {texts[TextKeys.Of(likelihood)]}" : "Criteria and causes of the assessment",
            ("precaution", "contraindicated") => $"{Name(parts[2], texts)}: contraindicated",
            ("precaution", _) => $"{Name(parts[2], texts)}: a caution",
            ("plan", "treatment") => $"{Name(parts[2], texts)}: part of the plan",
            ("plan", "standing") => "How a treatment stands in the plan",
            ("plan", "step") => Codes.TryParse<TreatmentStep>(parts[2], out var step) ? $"Step: {texts[TextKeys.Of(step)]}" : "How a step stands",
            ("plan", _) => "Whether the plan is offered",
            ("lastResort", "reached") => "The last resort opens",
            ("lastResort", var code) => $"{Name(code, texts)}: an option of the last resort",
            ("warning", var code) => Codes.TryParse<Treatment>(code, out _) ? $"{Name(code, texts)}: a warning" : "A warning is lifted",
            ("note", var code) => $"Note: `{code}`",
            ("verdict", _) => "The verdict on a treatment",
            _ => "—",
        };
    }

    private static string Name(string code, AdviceTexts texts) =>
        Codes.TryParse<Treatment>(code, out var treatment) ? texts[TextKeys.Name(treatment)] : code;
}
