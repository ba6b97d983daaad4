namespace RunnersKnee.Rules;

/// <summary>The reference behind a reason to see a clinician or a note that is not from the source, where one was read.</summary>
internal static class Citations
{
    private const string AcuteSwelling = References.AcuteSwellingTable + "; " + References.GcareKneePathway;

    /// <summary>The citation, or null: then the reason rests on general clinical practice.</summary>
    internal static string? Of(ReferralCode code) => code switch
    {
        ReferralCode.PossibleFracture => References.OttawaKneeRule,
        ReferralCode.SepticArthritis => References.HotJointGuidance + "; fever is absent in about half (second-hand)",
        ReferralCode.ChildhoodHipEmergency or ReferralCode.ChildhoodHipDisease => References.Peck2017,
        ReferralCode.DeepVeinThrombosis => References.WellsCriteria,
        ReferralCode.Haemarthrosis or ReferralCode.LargeEffusion => AcuteSwelling,
        ReferralCode.SeriousPathology or ReferralCode.InflammatoryArthritis => AcuteSwelling,
        ReferralCode.PatellarInstability => References.Crossley2016 + " (second-hand)",
        ReferralCode.BoneStressInjury => References.StressInjury,
        ReferralCode.OtherLocalCause => References.Jabfm,
        _ => null,
    };

    /// <summary>The citation of a note that guidance alone gives, or null.</summary>
    internal static string? Of(NoteCode code) => code == NoteCode.OlderKnee ? References.NiceNg226 + " (second-hand)" : null;
}
