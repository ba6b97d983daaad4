namespace RunnersKnee.Rules.Protocol;

/// <summary>The statements of the source, by their ids. What carries which stands in the rules and the tables beside them.</summary>
internal static class StatementTable
{
    /// <summary>Every statement of the source, then the policy that stands above it.</summary>
    /// <remarks>Each has a sentence of our own, <c>statement.{id}</c>.</remarks>
    internal static IReadOnlyList<string> Ids { get; } =
        [.. Enumerable.Range(1, 42).Select(number => string.Create(CultureInfo.InvariantCulture, $"RK-{number:00}")), "POLICY-1"];
}
