namespace RunnersKnee.Rules.Protocol;

/// <summary>A row of the treatment catalogue.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Step">The step of the plan that it belongs to; null where the plan never holds it.</param>
/// <param name="Description">What the plan offers with it, in a sentence; null where the plan never holds it.</param>
/// <param name="Statements">The statements of the source that name it.</param>
internal sealed record TreatmentInfo(Treatment Treatment, TreatmentStep? Step, string? Description, params IReadOnlyList<string> Statements)
{
    public IReadOnlyList<string> Statements { get; } = EquatableList.Of(Statements);

    internal Origin Origin { get; init; } = Origin.Source;

    /// <summary>The finding that it is for: a no makes it not indicated.</summary>
    internal Finding? Needs { get; init; }

    /// <summary>The finding that it waits for while that is open.</summary>
    internal Finding? WaitsFor { get; init; }

    /// <summary>The treatments that it is made of: what made one of them worse makes it worse.</summary>
    internal IReadOnlyList<Treatment> Parts { get; init; } = [];

    internal Dose? Dose { get; init; }

    /// <summary>The statements of the source that it carries, or that it comes from guidance.</summary>
    internal IReadOnlyList<string> RestsOn => IsGuidelineAddition ? ["guideline"] : Statements;

    internal string Code => Codes.Of(Treatment);

    /// <summary>The code of the step, to group by: compiled ahead of time, NRules groups by references alone.</summary>
    internal string? StepCode => Step is { } step ? Codes.Of(step) : null;

    /// <summary>The finding whose answer decides on it, if there is one.</summary>
    internal Finding? DependsOn => Needs ?? WaitsFor;

    internal bool IsGuidelineAddition => Origin == Origin.Guideline;
}
