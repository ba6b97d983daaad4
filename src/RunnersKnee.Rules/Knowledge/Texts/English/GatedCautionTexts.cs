namespace RunnersKnee.Rules;

/// <summary>What calls for care with the treatments of the last resort: why, and what to do.</summary>
internal static class GatedCautionTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("caution.nsaid.liverDisease",
            "NSAIDs can harm a liver that is not well. Ask a pharmacist or doctor before you take any."),
        new("caution.nsaid.heartDisease",
            "NSAIDs can make heart trouble more likely in people with heart disease. Ask a pharmacist or doctor before you "
            + "take any, also those sold without a prescription."),
        new("caution.nsaid.hypertension",
            "NSAIDs can raise blood pressure and weaken the medicines that lower it. Ask a pharmacist or doctor before you "
            + "take any."),
        new("caution.nsaid.asthma", "NSAIDs set off asthma in some people. Ask a pharmacist or doctor before you take any."),
        new("caution.nsaid.age60OrOver",
            "From the age of 60, side effects of NSAIDs on the stomach, kidneys and heart are more likely. Ask a pharmacist "
            + "or doctor before you take any."),
        new("caution.cortisoneInjection.takesWarfarin",
            "With warfarin, an injection into a joint can bleed more. Do not stop warfarin on your own: ask a pharmacist or "
            + "doctor, and tell whoever gives the injection."),
        new("caution.cortisoneInjection.takesOtherAnticoagulant",
            "With a blood-thinning medicine, an injection into a joint can bleed more. Do not stop the medicine on your own: "
            + "ask a pharmacist or doctor, and tell whoever gives the injection."),
        new("caution.cortisoneInjection.diabetes",
            "Cortisone can raise blood sugar for a while. Ask a pharmacist or doctor how to watch it before you agree to an "
            + "injection."),
        new("caution.cortisoneInjection.immunosuppressed",
            "Cortisone can make it harder to fight an infection, and your immune system is weakened already. Ask a pharmacist "
            + "or doctor whether an injection is wise for you."),
        new("caution.hyaluronicAcidInjection.takesWarfarin",
            "With warfarin, an injection into a joint can bleed more. Do not stop warfarin on your own: ask a pharmacist or "
            + "doctor, and tell whoever gives the injection."),
        new("caution.hyaluronicAcidInjection.takesOtherAnticoagulant",
            "With a blood-thinning medicine, an injection into a joint can bleed more. Do not stop the medicine on your own: "
            + "ask a pharmacist or doctor, and tell whoever gives the injection."),
        new("caution.hyaluronicAcidInjection.pregnancy",
            "These injections have not been well tested in pregnancy. Ask a pharmacist or doctor before you agree to one."),
        new("caution.hyaluronicAcidInjection.avianAllergy",
            "Some of these products are made from the combs of birds. Ask a pharmacist or doctor which product is free of "
            + "them, and tell whoever gives the injection."),
    ];
}
