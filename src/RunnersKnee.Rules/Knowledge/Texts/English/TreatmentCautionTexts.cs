namespace RunnersKnee.Rules;

/// <summary>What calls for care with the treatments of the plan: why, and what to do.</summary>
internal static class TreatmentCautionTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("caution.naturalAntiInflammatory.aspirinOrNsaidAllergy",
            "Some natural products, such as willow bark, are related to aspirin. Show the list of ingredients to a pharmacist "
            + "or doctor before you take any, and tell them about your allergy."),
        new("caution.naturalAntiInflammatory.pepticUlcer",
            "Some of these products can irritate the stomach. With an ulcer, ask a pharmacist or doctor first."),
        new("caution.naturalAntiInflammatory.kidneyDisease",
            "The kidneys have to clear what you take, and some of these products are hard on them. With kidney disease, ask a "
            + "pharmacist or doctor first."),
        new("caution.naturalAntiInflammatory.asthma",
            "Products related to aspirin can set off asthma in some people. Ask a pharmacist or doctor which ones to leave "
            + "out."),
        new("caution.naturalAntiInflammatory.pregnancy",
            "Few of these products have been well tested in pregnancy. Ask a pharmacist or doctor before you take any."),
        new("caution.iceWithCompression.heartDisease",
            "Strong cold narrows blood vessels and can make the heart work harder. Ask a pharmacist or doctor whether ice "
            + "suits you."),
        new("caution.iceWithCompression.hypertension",
            "Cold can raise blood pressure for a while. Ask a pharmacist or doctor whether ice suits you."),
        new("caution.iceWithCompression.diabetes",
            "Diabetes can dull the feeling in the skin and slow its blood flow, so harm from cold is easy to miss. Ask a "
            + "pharmacist or doctor first, and look at the skin often while you cool it."),
        new("caution.topicalPainRelief.impairedSensation",
            "Where the skin feels less, you may not notice that the product irritates or burns it. Ask a pharmacist or doctor "
            + "first, and check the skin after each use."),
        new("caution.topicalPainRelief.takesOtherAnticoagulant",
            "Some of these products contain salicylate, a relative of aspirin, which can add to the effect of a "
            + "blood-thinning medicine. Ask a pharmacist or doctor which product is safe for you."),
        new("caution.topicalPainRelief.asthma",
            "Strong vapours, and products related to aspirin, can set off asthma in some people. Ask a pharmacist or doctor "
            + "which product is safe for you."),
        new("caution.topicalPainRelief.pregnancy",
            "Some ingredients are better left out in pregnancy. Ask a pharmacist or doctor which product is safe for you."),
        new("caution.exerciseBike.heartFailure",
            "Even easy pedalling is work for the heart. Ask a pharmacist or doctor how much is right for you. If you get "
            + "chest pain, or feel faint or short of breath, stop and get help."),
        new("caution.exerciseBike.heartDisease",
            "Even easy pedalling is work for the heart. Ask a pharmacist or doctor how much is right for you. If you get "
            + "chest pain, or feel faint or short of breath, stop and get help."),
        new("caution.postActivityIceAndTopical.impairedSensation",
            "Where the skin feels less, you may not notice that the cream or spray irritates it. Ask a pharmacist or doctor "
            + "first, and check the skin after each use."),
        new("caution.postActivityIceAndTopical.takesOtherAnticoagulant",
            "Some creams and sprays contain salicylate, a relative of aspirin, which can add to the effect of a "
            + "blood-thinning medicine. Ask a pharmacist or doctor which product is safe for you."),
        new("caution.postActivityIceAndTopical.heartDisease",
            "Strong cold narrows blood vessels and can make the heart work harder. Cool down from sport first, and ask a "
            + "pharmacist or doctor whether ice suits you."),
        new("caution.postActivityIceAndTopical.hypertension",
            "Cold can raise blood pressure for a while. Cool down from sport first, and ask a pharmacist or doctor whether "
            + "ice suits you."),
        new("caution.postActivityIceAndTopical.asthma",
            "Strong vapours, and products related to aspirin, can set off asthma in some people. Ask a pharmacist or doctor "
            + "which cream or spray is safe for you."),
        new("caution.postActivityIceAndTopical.pregnancy",
            "Some ingredients of creams and sprays are better left out in pregnancy. Ask a pharmacist or doctor which product "
            + "is safe for you."),
        new("caution.postActivityIceAndTopical.diabetes",
            "Diabetes can dull the feeling in the skin and slow its blood flow, so harm from cold is easy to miss. Ask a "
            + "pharmacist or doctor first, and look at the skin often while you cool it."),
        new("caution.jointNutrients.takesOtherAnticoagulant",
            "Glucosamine and similar products may change how a blood-thinning medicine works. Ask a pharmacist or doctor "
            + "before you take any."),
        new("caution.jointNutrients.liverDisease",
            "Supplements can be hard on a liver that is not well. Ask a pharmacist or doctor before you take any."),
        new("caution.naturalAntiInflammatory.ageUnder18",
            "These products are hardly tested in young people, and some are not for them. Under 18, ask a pharmacist or doctor first."),
        new("caution.topicalPainRelief.ageUnder18",
            "Some of these products are not for young people. Under 18, ask a pharmacist or doctor which one is safe."),
        new("caution.postActivityIceAndTopical.ageUnder18",
            "Some creams and sprays are not for young people. Under 18, ask a pharmacist or doctor which one is safe."),
        new("caution.jointNutrients.pregnancy",
            "Joint nutrients have not been well tested in pregnancy. Ask a pharmacist or doctor before you take any."),
        new("caution.jointNutrients.diabetes",
            "Glucosamine may affect blood sugar. Ask a pharmacist or doctor first, and keep an eye on your readings."),
    ];
}
