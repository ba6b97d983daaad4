namespace RunnersKnee.Rules.Tests;

/// <summary>A reason to see a clinician in words: they name what gave it, where there may be several.</summary>
internal static class ReferenceWording
{
    internal static string Of(ReferralCode code, Told told, AdviceTexts texts) => code switch
    {
        ReferralCode.GettingWorse => texts.Of(code).Replace("{treatments}", Names(told.MadeWorse, texts), StringComparison.Ordinal),
        ReferralCode.ContraindicatedInUse => texts.Of(code).Replace(
            "{treatments}", Names(treatment => ReferenceReferral.IsUsedAlthoughRuledOut(told, treatment), texts), StringComparison.Ordinal),
        ReferralCode.SeriousPathology => texts.Of(code).Replace("{signs}", Signs(told, texts), StringComparison.Ordinal),
        ReferralCode.NsaidDespiteContraindication when told.Yes(Finding.TakesWarfarin) || told.Yes(Finding.TakesOtherAnticoagulant) =>
            texts["referral.nsaidDespiteContraindication.bleeding"],
        _ => texts.Of(code),
    };

    private static string Names(Func<Treatment, bool> isMeant, AdviceTexts texts) =>
        string.Join("; ", ReferenceCatalogue.Treatments.Where(isMeant).Select(treatment => texts[$"treatment.{Codes.Of(treatment)}.name"]));

    private static string Signs(Told told, AdviceTexts texts) =>
        string.Join("; ", ReferenceCatalogue.Findings.Where(sign => ReferenceReferral.IsSerious(told, sign)).Select(texts.Of));
}
