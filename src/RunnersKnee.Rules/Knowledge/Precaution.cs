namespace RunnersKnee.Rules;

/// <summary>A row of the precaution table: what rules a treatment out, and what calls for care with it. Only a yes counts.</summary>
internal sealed record Precaution(Treatment Treatment)
{
    /// <summary>The findings that rule the treatment out, in the catalogue's order.</summary>
    internal IReadOnlyList<Finding> Contraindications { get; init; } = [];

    /// <summary>The findings that call for care, in the catalogue's order.</summary>
    internal IReadOnlyList<Finding> Cautions { get; init; } = [];

    /// <summary>The age that calls for care, or null.</summary>
    internal AgeCaution? AgeCaution { get; init; }

    /// <summary>The codes of all that calls for care: findings, then the age.</summary>
    internal IEnumerable<string> CautionCodes => [.. Cautions.Select(Codes.Of), .. AgeCaution is { } age ? (string[])[age.Code] : []];
}
