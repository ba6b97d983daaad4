using static RunnersKnee.Rules.EvidenceVerdict;
using static RunnersKnee.Rules.References;

namespace RunnersKnee.Rules;

/// <summary>What published guidance says of each statement of the source, and of what is not from the source.</summary>
internal static class EvidenceTable
{
    private static readonly EvidenceRow[] Rows =
    [
        new("RK-01", Discordant, Read(Lankhorst2016), Read(Thomas2010), Read(Collins2013)),
        new("RK-02", Concordant, Read(Esculier2020), Read(Nielsen2014)),
        new("RK-03", Concordant, Read(Willy2019)),
        new("RK-04", Concordant, Read(Willy2019)),
        new("RK-05", Concordant, Read(Willy2019)),
        new("RK-06", NotAddressed, SecondHand(Crossley2016)),
        new("RK-07", Concordant, Read(Crossley2016), Read(Willy2019)),
        new("squattingPain", Concordant, Read(Willy2019), Read(Nunes2013)),
        new("RK-08", Mixed, Read(Frandsen2025), Read(Nielsen2014Distance)),
        new("RK-09", NotAddressed, Read(Esculier2020)),
        new("RK-10", Concordant, SecondHand(Crossley2016)),
        new("RK-11", Concordant, Read(Willy2019)),
        new("RK-12", Concordant, Read(Gaitonde2019)),
        new("RK-13", Discordant, SecondHand(VanDerHeijden2015), Read(Esculier2020)),
        new("RK-14", Discordant, Read(Lankhorst2016), Read(Thomas2010), Read(Collins2013)),
        new("RK-15", Discordant, Read(Neal2014), Read(Boling2021)),
        new("RK-16", Discordant, Read(Giles2013), Read(Smith2009), Read(Syme2009)),
        new("RK-17", Mixed, SecondHand(Herbert2002), Read(McHugh2010)),
        new("RK-18", NotAddressed, SecondHand(Neal2024)),
        new("RK-19", NotAddressed, Read(CurcuminReview2022), Read(Tga2023)),
        new("RK-20", Mixed, SecondHand(Willy2019), Read(ModalitiesReview)),
        new("RK-21", Discordant, Read(ProductLabels), Read(Fda2012)),
        new("RK-22", Mixed, Read(Gaitonde2019), Read(Perry2021), Read(LegsCohort)),
        new("RK-23", Mixed, Read(McAlindon2017), Read(CortisoneCohort2022)),
        new("RK-24", Concordant, Read(Kettunen2007), Read(Kettunen2012)),
        new("RK-25", NotAddressed, Read(Cochrane2015)),
        new("RK-26", NotAddressed, Read(ProductLabels)),
        new("RK-27", Concordant, SecondHand(Willy2019), Read(Collins2018)),
        new("RK-28", Mixed, Read(Esculier2018)),
        new("RK-29", Mixed, Read(Willems2021)),
        new("RK-30", Mixed, SecondHand(Willy2019), Read(Cochrane2011), Read(Heliyon2022)),
        new("RK-31", Concordant, Read(Trek)),
        new("RK-32", NotAddressed), // Second-hand, and no publication to name: its text says so.
        new("RK-33", Mixed, SecondHand(Herbert2002), Read(McHugh2010)),
        new("RK-34", Discordant, SecondHand(Kolasinski2020)),
        new("RK-35", Discordant, Read(Giles2013), Read(Smith2009), Read(Syme2009)),
        new("RK-36", Concordant, SecondHand(Willy2019), SecondHand(JosptKneeLoad)),
        new("RK-37", NotAddressed, Read(Cannell2001)),
        new("RK-38", Mixed, Read(EmgInPatients), Read(Emg2012), Read(Emg2002)),
        new("RK-39", Mixed, Read(Gaitonde2019), Read(Perry2021), Read(LegsCohort)),
        new("RK-40", Mixed, Read(McAlindon2017), Read(CortisoneCohort2022)),
        new("RK-41", Discordant, Read(Hart2019)),
        new("RK-42", Concordant, Read(Kettunen2007), Read(Kettunen2012)),
        new("POLICY-1", Mixed, Read(EmgInPatients), Read(Emg2012), Read(Emg2002)),
        new("loadManagement", Concordant, SecondHand(Neal2024), Read(Esculier2018)),
        new("patellarTaping", Mixed, SecondHand(Willy2019), Read(TapingReview2024)),
        new("hipStrengthening", Concordant, SecondHand(Willy2019), Read(Collins2018)),
    ];

    private static readonly Dictionary<string, EvidenceRow> ByKey = Rows.ToDictionary(row => row.Key, StringComparer.Ordinal);

    internal static IReadOnlyList<EvidenceRow> All => Rows;

    /// <summary>The row of a statement's id, or of a code that is not from the source.</summary>
    internal static EvidenceRow Get(string key) =>
        ByKey.TryGetValue(key, out var row) ? row : throw new KeyNotFoundException($"The evidence table has no row for '{key}'.");
}
