namespace RunnersKnee.Rules;

/// <summary>
/// Says how much is in something that holds answers: what a log or a debugger shows of a person by accident is no more than that.
/// </summary>
internal static class Amounts
{
    /// <summary>A line such as "case: 1 age, 12 answers"; what there is none of is left out.</summary>
    internal static string Of(string what, params IEnumerable<(int Count, string One, string Many)> amounts)
    {
        var parts = amounts.Where(amount => amount.Count > 0)
            .Select(amount => string.Create(
                CultureInfo.InvariantCulture, $"{amount.Count} {(amount.Count == 1 ? amount.One : amount.Many)}"));
        return $"{what}: {(string.Join(", ", parts) is { Length: > 0 } listed ? listed : "nothing")}";
    }
}
