namespace RunnersKnee.Rules.Fhir;

/// <summary>
/// What a medicine is for this protocol: by its codes, by a host's look-up and by the words of its name. All that is found counts.
/// </summary>
internal static class MedicineMeaning
{
    /// <summary>
    /// Whether it can be told what it is: by a name, or by a code of the table. A code that nobody here knows may be anything.
    /// </summary>
    internal static bool IsKnown(Medicine medicine, RecordCodes codes) => medicine.Names.Count > 0 || RowsOf(medicine, codes).Any();

    /// <summary>What taking it tells.</summary>
    internal static IEnumerable<(Finding Finding, RecordCode? Code)> FindingsOf(Medicine medicine, RecordCodes codes)
    {
        foreach (var row in RowsOf(medicine, codes))
        {
            foreach (var finding in row.Findings)
                yield return (finding, row);
        }

        foreach (var word in MedicineWords.In(medicine.Names, codes))
        {
            foreach (var finding in word.Findings)
                yield return (finding, null);
            if (word.Treatment == Treatment.CortisoneInjection && medicine.IsOral)
                yield return (Finding.TakesInteractingMedicine, null);
        }
    }

    /// <summary>The treatments that it is, as something taken or as a draft.</summary>
    internal static IEnumerable<(Treatment Treatment, RecordCode? Code)> TreatmentsOf(Medicine medicine, RecordCodes codes, bool isDraft)
    {
        if (medicine.IsElsewhere)
            return [];
        var coded = RowsOf(medicine, codes)
            .Where(row => row.Treatment is { } treatment && (treatment != Treatment.CortisoneInjection || medicine.IsIntraArticular))
            .Select(row => (Treatment: row.Treatment!.Value, Code: (RecordCode?)row));
        var worded = MedicineWords.In(medicine.Names, codes)
            .Where(word => word.Treatment is { } treatment && (isDraft || !word.DraftsOnly) && Goes(treatment, medicine))
            .Select(word => (Treatment: word.Treatment!.Value, Code: (RecordCode?)null));
        return coded.Concat(worded).DistinctBy(told => told.Treatment);
    }

    /// <summary>
    /// Whether it goes where the treatment needs it: the same ingredient in a tablet or a cream is no injection into the knee.
    /// </summary>
    private static bool Goes(Treatment treatment, Medicine medicine) => treatment switch
    {
        Treatment.CortisoneInjection => medicine.IsIntraArticular,
        Treatment.HyaluronicAcidInjection => medicine.IsInjected,
        _ => true,
    };

    private static IEnumerable<RecordCode> RowsOf(Medicine medicine, RecordCodes codes)
    {
        Coding[] codings = [.. medicine.Concepts.SelectMany(concept => concept.Coding)];
        var lookedUp = codes.LookUp is { } lookUp ? codings.SelectMany(lookUp) : [];
        return codes.Matching(codings.Concat(lookedUp), RecordCodeUse.Medicine);
    }
}
