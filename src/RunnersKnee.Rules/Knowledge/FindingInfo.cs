namespace RunnersKnee.Rules;

/// <summary>A row of the finding catalogue.</summary>
internal sealed class FindingInfo(Finding finding, FindingKind kind, params string[] statements)
{
    internal Finding Finding { get; } = finding;

    internal FindingKind Kind { get; } = kind;

    /// <summary>The statements of the source that name it; empty where guidance or ordinary care does.</summary>
    internal IReadOnlyList<string> Statements { get; } = statements;

    internal Origin Origin => Statements.Count > 0 ? Origin.Source : Origin.Guideline;
}
