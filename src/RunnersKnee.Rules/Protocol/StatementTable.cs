namespace RunnersKnee.Rules.Protocol;

/// <summary>The statements of the source, by their ids. What carries which stands in the rules and in the tables of their folders.</summary>
internal static class StatementTable
{
    /// <summary>Every statement of the source, then the policy that stands above it; each has a sentence of our own, <c>statement.{id}</c>.</summary>
    internal static IReadOnlyList<string> Ids { get; } =
        [.. Enumerable.Range(1, 42).Select(number => string.Create(CultureInfo.InvariantCulture, $"RK-{number:00}")), "POLICY-1"];
}
