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

    /// <summary>Whether the last resort can open it.</summary>
    internal bool IsLastResort { get; init; }

    internal Dose? Dose { get; init; }

    /// <summary>What the plan offers with it, in a sentence; null where the plan never holds it.</summary>
    internal string? Description { get; init; }

    /// <summary>The statements of the source that it carries, or that it comes from guidance.</summary>
    internal IReadOnlyList<string> RestsOn => IsGuidelineAddition ? ["guideline"] : Statements;

    internal string Code => Codes.Of(Treatment);

    /// <summary>The finding whose answer decides on it, if there is one.</summary>
    internal Finding? DependsOn => Needs ?? WaitsFor;

    internal bool IsGuidelineAddition => Origin == Origin.Guideline;
}
