namespace RunnersKnee.Rules.Facts;

/// <summary>A set of told facts of one case, or of findings, by their places in the catalogue.</summary>
internal readonly record struct FactSet(UInt128 Places)
{
    internal static readonly FactSet None;
    internal static FactSet Of(CaseFact fact) => new(UInt128.One << fact.Place);

    internal static FactSet Of(params ReadOnlySpan<Finding> findings)
    {
        var all = UInt128.Zero;
        foreach (var finding in findings)
            all |= UInt128.One << FactPlaces.Of(finding);
        return new FactSet(all);
    }

    internal static FactSet Of(IEnumerable<FactSet> sets) => sets.Aggregate(default(FactSet), (all, set) => all.With(set));
    internal FactSet With(FactSet other) => new(Places | other.Places);
    internal FactSet Without(FactSet other) => new(Places & ~other.Places);
    internal bool Has(Finding finding) => Has(FactPlaces.Of(finding));

    /// <summary>Those of the told facts that are in the set, in the order in which they are told.</summary>
    internal CaseFact[] Among(IReadOnlyList<object> told)
    {
        var facts = new CaseFact[(int)UInt128.PopCount(Places)];
        var count = 0;
        foreach (var fact in told)
        {
            if (fact is CaseFact known && Has(known.Place))
                facts[count++] = known;
        }

        return facts;
    }

    private bool Has(int place) => (Places >> place & UInt128.One) == UInt128.One;
}

/// <summary>Where each told fact stands in the catalogue: findings first, then the age, treatments and steps.</summary>
internal static class FactPlaces
{
    internal static readonly int OfAge = Codes.Members<Finding>().Count;
    private static readonly int FirstTreatment = OfAge + 1;
    private static readonly int FirstStep = FirstTreatment + Codes.Members<Treatment>().Count;

    internal static int Of(Finding finding) => Codes.PlaceOf(finding);
    internal static int Of(Treatment treatment) => FirstTreatment + Codes.PlaceOf(treatment);
    internal static int Of(TreatmentStep step) => FirstStep + Codes.PlaceOf(step);
}
