namespace RunnersKnee.Rules;

/// <summary>A row of the treatment catalogue.</summary>
internal sealed record TreatmentInfo(Treatment Treatment, TreatmentStep? Step, params string[] Statements)
{
    internal Origin Origin { get; init; } = Origin.Source;

    /// <summary>The finding that it is for: a no makes it not indicated.</summary>
    internal Finding? Needs { get; init; }

    /// <summary>The finding that it waits for while that is open.</summary>
    internal Finding? WaitsFor { get; init; }

    /// <summary>The treatments that it is made of: what made one of them worse makes it worse.</summary>
    internal IReadOnlyList<Treatment> Parts { get; init; } = [];

    internal Dose? Dose { get; init; }

    internal bool IsGuidelineAddition => Origin == Origin.Guideline;
}
