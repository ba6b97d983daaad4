namespace RunnersKnee.Rules;

/// <summary>
/// What people call a treatment: its code, and everyday names such as ibuprofen or cortisone shot; and what they ask about that the
/// protocol says nothing of, such as a knee brace.
/// </summary>
/// <remarks>
/// For what a person types: upper and lower case, spaces and hyphens do not count. JSON documents take exact codes alone.
/// Safe for use by many threads at once.
/// </remarks>
public static class TreatmentNames
{
    private const string OutsideCode = "outside";
    private const string Aspirin = "aspirin";

    private static readonly (string Code, string[] Names)[] Everyday =
        [.. JsonElement.Parse(EmbeddedDocument.Read("en.names.json")).EnumerateObject().Select(row => (row.Name, NamesIn(row.Value)))];

    private static readonly Dictionary<string, string> ByName = Everyday
        .SelectMany(row => row.Names.Append(row.Code).Select(name => KeyValuePair.Create(LettersOf(name), row.Code)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Valid =
        [.. Codes.All<Treatment>(), .. Everyday.Where(row => row.Code != OutsideCode).SelectMany(row => row.Names)];

    /// <summary>Every code and every everyday name of a treatment, the codes first.</summary>
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

    /// <summary>Whether a name is known and of nothing that the protocol speaks of, such as paracetamol or massage.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOutside(string? name) => name is not null && ByName.GetValueOrDefault(LettersOf(name)) == OutsideCode;

    /// <summary>
    /// What is said, beside any verdict, of what a person calls by this name: of aspirin, that what a doctor prescribed for the heart is
    /// not to be stopped; of what is outside the protocol, that it is; null of anything else.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="texts">The words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="texts"/> is null.</exception>
    public static string? Remark(string name, AdviceTexts texts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(texts);
        if (LettersOf(name).EndsWith(Aspirin, StringComparison.OrdinalIgnoreCase))
            return texts[TextKeys.Aspirin];
        return IsOutside(name) ? texts[TextKeys.Outside].Replace(TextKeys.NamePlaceholder, name, StringComparison.Ordinal) : null;
    }

    private static string[] NamesIn(JsonElement names) => [.. names.EnumerateArray().Select(name => name.GetString()!)];
    private static string LettersOf(string name) => string.Concat(name.Where(char.IsLetter));
}
