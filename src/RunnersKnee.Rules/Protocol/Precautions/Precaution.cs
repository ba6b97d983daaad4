namespace RunnersKnee.Rules.Protocol;

/// <summary>A row of the precaution table: what rules a treatment out, and what calls for care with it. Only a yes counts.</summary>
internal sealed record Precaution(Treatment Treatment)
{
    /// <summary>The findings that rule the treatment out, in the catalogue's order.</summary>
    internal IReadOnlyList<Finding> Contraindications { get; init => field = InOrder(value); } = [];

    /// <summary>The findings that call for care, in the catalogue's order.</summary>
    internal IReadOnlyList<Finding> Cautions { get; init => field = InOrder(value); } = [];

    /// <summary>The ages that call for care.</summary>
    internal IReadOnlyList<AgeCaution> AgeCautions { get; init; } = [];

    private static Finding[] InOrder(IReadOnlyList<Finding> findings) => [.. findings.Order(DisplayOrder.By<Finding>())];
}

/// <summary>An age that calls for care with a treatment, from a bound or below one. An age that was not told does not.</summary>
internal sealed record AgeCaution(string Code, int From, int Below)
{
    internal static readonly AgeCaution Under18 = new("ageUnder18", 0, 18);
    internal static readonly AgeCaution From60 = new("age60OrOver", 60, int.MaxValue);
    internal bool Holds(int years) => years >= From && years < Below;
}
