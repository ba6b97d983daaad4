namespace RunnersKnee.Rules;

/// <summary>A set of told facts of one case, by their places in the catalogue.</summary>
internal readonly record struct FactSet(UInt128 Places)
{
    internal int Count => (int)UInt128.PopCount(Places);

    internal static FactSet Of(CaseFact fact) => new(UInt128.One << fact.Place);

    internal FactSet With(FactSet other) => new(Places | other.Places);

    internal bool Contains(CaseFact fact) => (Places >> fact.Place & UInt128.One) == UInt128.One;
}
