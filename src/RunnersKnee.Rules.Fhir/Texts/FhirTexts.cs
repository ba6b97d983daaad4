namespace RunnersKnee.Rules.Fhir;

/// <summary>The words that this package adds to <see cref="AdviceTexts"/>: of the questionnaire's headings, and of cards.</summary>
/// <remarks>
/// Immutable and safe to share between threads; each <c>With</c> gives a changed copy. A set is always complete: keys can be neither
/// added nor taken away, and no text is empty. What ends in <c>.summary</c> is a sentence of less than 140 characters.
/// </remarks>
public sealed class FhirTexts
{
    /// <summary>A card's summary has fewer characters than this.</summary>
    public const int SummaryLimit = 140;

    private const string SummarySuffix = ".summary";
    private readonly Dictionary<string, string> _texts;
    private FhirTexts(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>The texts in English, the default.</summary>
    public static FhirTexts English { get; } = new(Embedded());

    /// <summary>Every key, once.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The text of a key; never empty.</summary>
    /// <param name="key">One of <see cref="Keys"/>, case-sensitive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException"><paramref name="key"/> is not one of <see cref="Keys"/>.</exception>
    public string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"'{key}' is not the key of a text. {Nearest.Hint(key, _texts.Keys)}".TrimEnd());

    /// <summary>The same texts with some or all replaced. It is all or nothing: one fault, and none is replaced.</summary>
    /// <param name="replacements">The new texts by key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replacements"/> is null.</exception>
    /// <exception cref="ArgumentException">Keys or texts are not valid; the one message names every fault.</exception>
    public FhirTexts With(IEnumerable<KeyValuePair<string, string>> replacements)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        var texts = new Dictionary<string, string>(_texts, StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var (key, text) in replacements)
        {
            if (Fault(key, text) is { } fault)
                faults.Add(fault);
            else
                texts[key] = text;
        }

        return faults.Count == 0
            ? new FhirTexts(texts)
            : throw new ArgumentException($"No text was replaced. {string.Join(" ", faults)}", nameof(replacements));
    }

    internal bool Has(string key) => _texts.ContainsKey(key);

    private string? Fault(string? key, string? text)
    {
        if (key is null || !_texts.TryGetValue(key, out var replaced))
            return $"'{key}' is not a key. {(key is null ? string.Empty : Nearest.Hint(key, _texts.Keys))}".TrimEnd();
        if (string.IsNullOrWhiteSpace(text))
            return $"'{key}' has no text.";
        if (key.EndsWith(SummarySuffix, StringComparison.Ordinal) && text.Length >= SummaryLimit)
            return $"'{key}' has {text.Length} characters: a summary has fewer than {SummaryLimit}.";
        return PlaceholdersOf(replaced).FirstOrDefault(placeholder => !text.Contains(placeholder, StringComparison.Ordinal)) is { } lacking
            ? $"'{key}' lacks {lacking}."
            : null;
    }

    private static IEnumerable<string> PlaceholdersOf(string text) =>
        text.Split('{').Skip(1).Select(part => "{" + part[..(part.IndexOf('}', StringComparison.Ordinal) + 1)]);

    private static Dictionary<string, string> Embedded()
    {
        using var stream = typeof(FhirTexts).Assembly.GetManifestResourceStream("RunnersKnee.Rules.Fhir.en.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
