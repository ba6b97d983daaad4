namespace RunnersKnee.Rules;

/// <summary>What each reason to see a clinician is about, in a few words that claim nothing.</summary>
internal static class ReferralNameTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("referral.septicArthritis.name", "a joint infection"),
        new("referral.pulmonaryEmbolism.name", "a blood clot in the lungs"),
        new("referral.neurovascularCompromise.name", "the blood or nerve supply of the foot"),
        new("referral.grossDeformity.name", "the shape of the knee or leg"),
        new("referral.extensorMechanismRupture.name", "a torn tendon or broken kneecap"),
        new("referral.chestSymptoms.name", "chest pain or breathlessness"),
        new("referral.childhoodHipEmergency.name", "a slipped hip under 16"),
        new("referral.possibleFracture.name", "a broken bone"),
        new("referral.haemarthrosis.name", "bleeding into the joint"),
        new("referral.lockedKnee.name", "a knee that is stuck"),
        new("referral.unableToBearWeight.name", "a leg that bears no weight"),
        new("referral.deepVeinThrombosis.name", "a blood clot in the calf"),
        new("referral.childhoodHipDisease.name", "a disease of the hip under 16"),
        new("referral.cardiacSymptoms.name", "heart symptoms that are not stable"),
        new("referral.infectionRisk.name", "an infection of the joint or the skin over it"),
        new("referral.ligamentInjury.name", "an injured ligament"),
        new("referral.patellarInstability.name", "a kneecap that slips out of place"),
        new("referral.largeEffusion.name", "more than mild swelling"),
        new("referral.boneStressInjury.name", "a stress injury of a bone"),
        new("referral.hipStressInjury.name", "a stress injury of the hip"),
        new("referral.seriousPathology.name", "signs that need an explanation first"),
        new("referral.inflammatoryArthritis.name", "an inflammation of the joints"),
        new("referral.otherLocalCause.name", "another cause in the knee"),
        new("referral.referredPain.name", "pain that comes from elsewhere"),
        new("referral.gettingWorse.name", "a treatment that made things worse"),
        new("referral.acuteInjury.name", "a recent injury"),
        new("referral.examInconsistent.name", "an examination that found something else"),
        new("referral.imagingAbnormal.name", "an X-ray or MRI that was not normal"),
        new("referral.childUnder12.name", "an age under 12"),
        new("referral.conservativeCareFailed.name", "a plan that has not helped"),
    ];
}
