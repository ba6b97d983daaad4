namespace RunnersKnee.Rules;

/// <summary>What people call a treatment: its code, and everyday names such as ibuprofen or cortisone shot.</summary>
/// <remarks>
/// For what a person types: upper and lower case, spaces and hyphens do not count. JSON documents take exact codes alone.
/// Safe for use by many threads at once.
/// </remarks>
public static class TreatmentNames
{
    // Aspirin is not among them: who takes it daily for the heart must not read here that it should be left.
    private static readonly (string Code, string[] Names)[] Everyday =
        [.. JsonElement.Parse(EmbeddedDocument.Read("en.names.json")).EnumerateObject().Select(row => (row.Name, NamesIn(row.Value)))];

    private static readonly Dictionary<string, string> ByName = Everyday
        .SelectMany(row => row.Names.Append(row.Code).Select(name => KeyValuePair.Create(LettersOf(name), row.Code)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Valid = [.. Codes.All<Treatment>(), .. Everyday.SelectMany(row => row.Names)];

    /// <summary>Every code and every everyday name, the codes first.</summary>
    public static IReadOnlyList<string> All => Valid.AsReadOnly();

    /// <summary>Finds the treatment that a person means.</summary>
    /// <param name="name">A code or an everyday name.</param>
    /// <param name="treatment">The treatment; the default where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? name, out Treatment treatment)
    {
        treatment = default;
        return name is not null && ByName.TryGetValue(LettersOf(name), out var code) && Codes.TryParse(code, out treatment);
    }

    private static string[] NamesIn(JsonElement names) => [.. names.EnumerateArray().Select(name => name.GetString()!)];
    private static string LettersOf(string name) => string.Concat(name.Where(char.IsLetter));
}
