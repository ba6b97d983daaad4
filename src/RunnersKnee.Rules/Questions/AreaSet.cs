namespace RunnersKnee.Rules;

/// <summary>A set of areas of the advice.</summary>
internal readonly record struct AreaSet(int Bits)
{
    internal bool IsEmpty => Bits == 0;

    internal AreaSet With(AreaSet other) => new(Bits | other.Bits);

    /// <summary>The same set, with an area in it if so.</summary>
    internal AreaSet With(AdviceArea area, bool changed) => changed ? new(Bits | (1 << (int)area)) : this;

    /// <summary>The areas, in their order.</summary>
    internal IReadOnlyList<AdviceArea> ToList() => [.. Enum.GetValues<AdviceArea>().Where(Contains)];

    private bool Contains(AdviceArea area) => (Bits >> (int)area & 1) == 1;
}
