namespace RunnersKnee.Rules.Facts;

/// <summary>A set of told facts of one case, by their places in the catalogue.</summary>
internal readonly record struct FactSet(UInt128 Places)
{
    internal static FactSet Of(CaseFact fact) => new(UInt128.One << fact.Place);
    internal static FactSet Of(IEnumerable<FactSet> sets) => sets.Aggregate(default(FactSet), (all, set) => all.With(set));
    internal FactSet With(FactSet other) => new(Places | other.Places);

    /// <summary>Those of the told facts that are in the set, in the order in which they are told.</summary>
    internal CaseFact[] Among(IReadOnlyList<object> told)
    {
        var facts = new CaseFact[(int)UInt128.PopCount(Places)];
        var count = 0;
        foreach (var fact in told)
        {
            if (fact is CaseFact known && (Places >> known.Place & UInt128.One) == UInt128.One)
                facts[count++] = known;
        }

        return facts;
    }
}

/// <summary>Where each told fact stands in the catalogue: findings first, then the age, treatments and steps.</summary>
internal static class FactPlaces
{
    internal static readonly int OfAge = DisplayOrder.Of<Finding>().Count;
    private static readonly int FirstTreatment = OfAge + 1;
    private static readonly int FirstStep = FirstTreatment + DisplayOrder.Of<Treatment>().Count;

    internal static int Of(Finding finding) => DisplayOrder.PlaceOf(finding);
    internal static int Of(Treatment treatment) => FirstTreatment + DisplayOrder.PlaceOf(treatment);
    internal static int Of(TreatmentStep step) => FirstStep + DisplayOrder.PlaceOf(step);
}
