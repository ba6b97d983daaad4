namespace RunnersKnee.Rules;

/// <summary>Every text that a person reads in the advice, by key. A host can replace or translate any of them.</summary>
/// <remarks>
/// Immutable and safe to share between threads; each <c>With</c> gives a changed copy. A set of texts is always complete:
/// keys can be neither added nor taken away, and no text is empty. Keys are case-sensitive and are made from the codes of
/// the JSON contract: <c>note.examNeeded</c>, <c>treatment.iceWithCompression</c>, <c>evidence.RK-20</c>. The texts of
/// verdicts (<c>verdict.…</c>) contain <c>{treatment}</c>, which is replaced by the treatment's name
/// (<c>treatment.….name</c>). What ends in <c>.short</c> is a line of at most 60 characters for a first screen, as are
/// <c>likelihood.….sentence</c>, <c>urgency.…</c> and <c>running.…</c> in a sentence each; <c>urgency.none.open</c> contains
/// <c>{count}</c>, the number of warning signs not asked for. <c>contraindication.{treatment}.{finding}</c> says why a finding
/// rules a treatment out. Texts are no part of <see cref="KnowledgeVersion.Hash"/>.
/// </remarks>
/// <example>
/// <code>
/// var texts = AdviceTexts.English
///     .With("urgency.sameDay", "Come to our walk-in clinic today.")
///     .With("verdict.notYet", "{treatment}: later. One thing after the other.");
/// var german = AdviceTexts.English.With(translation, "de");
/// </code>
/// </example>
public sealed partial class AdviceTexts
{
    private readonly Dictionary<string, string> _texts;

    private AdviceTexts(Dictionary<string, string> texts, string language) => (_texts, Language) = (texts, language);

    /// <summary>The texts in English, the default.</summary>
    public static AdviceTexts English { get; } = new(EmbeddedDocument.Texts(EmbeddedDocument.Read("en.json")), "en");

    /// <summary>
    /// The language of these texts, as a BCP 47 tag such as <c>en</c> or <c>pt-BR</c>; every advice that is given in them carries it. A
    /// host sets it with its translation.
    /// </summary>
    public string Language { get; }

    /// <summary>Every key, once, always in the same order. A translation is complete when it has a text for each.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The text of a key; never empty.</summary>
    /// <param name="key">One of <see cref="Keys"/>, case-sensitive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// <paramref name="key"/> is not one of <see cref="Keys"/>; the message names the nearest.
    /// </exception>
    public string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"'{key}' is not the key of a text{NearestTo(key)}.");

    /// <summary>The same texts with one replaced.</summary>
    /// <param name="key">One of <see cref="Keys"/>, case-sensitive.</param>
    /// <param name="text">The new text: not empty, and with the placeholder of the text that it replaces.</param>
    /// <exception cref="ArgumentException">The key or the text is not valid; the message names every fault and the remedy.</exception>
    public AdviceTexts With(string key, string text) => With([new KeyValuePair<string, string>(key, text)]);

    /// <summary>The same texts with some or all replaced. It is all or nothing: one fault, and none is replaced.</summary>
    /// <param name="replacements">The new texts by key; of a key that comes twice, the last one counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replacements"/> is null.</exception>
    /// <exception cref="ArgumentException">Keys or texts are not valid; the one message names every fault and the remedy.</exception>
    public AdviceTexts With(IEnumerable<KeyValuePair<string, string>> replacements) => With(replacements, Language);

    /// <summary>The same texts in another language: a translation of some or all of them. It is all or nothing.</summary>
    /// <param name="translation">The translated texts by key; of a key that comes twice, the last one counts.</param>
    /// <param name="language">The language of the translation, as a BCP 47 tag such as <c>de</c> or <c>pt-BR</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="translation"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The language, keys or texts are not valid; the one message names every fault and the remedy.
    /// </exception>
    public AdviceTexts With(IEnumerable<KeyValuePair<string, string>> translation, string language)
    {
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentNullException.ThrowIfNull(language);

        var texts = new Dictionary<string, string>(_texts, StringComparer.Ordinal);
        var faults = new List<string>();
        if (!IsLanguageTag(language))
            faults.Add("The language is not a BCP 47 tag: write one such as de or pt-BR.");
        foreach (var (key, text) in translation)
        {
            if (Fault(key, text) is { } fault)
                faults.Add(fault);
            else
                texts[key] = text;
        }

        return faults.Count == 0
            ? new AdviceTexts(texts, language)
            : throw new ArgumentException($"No text was replaced. {string.Join(" ", faults)}", nameof(translation));
    }

    /// <summary>Whether it has the form of a tag: a language of two to eight letters, then subtags of letters and digits.</summary>
    private static bool IsLanguageTag(string tag) => tag.Split('-') is [{ Length: >= 2 and <= 8 } language, .. var subtags]
        && language.All(char.IsAsciiLetter)
        && Array.TrueForAll(subtags, static subtag => subtag is { Length: >= 1 and <= 8 } && subtag.All(char.IsAsciiLetterOrDigit));

    private string NearestTo(string key) => Nearest.To(key, Keys) is { } nearest ? $": the nearest is '{nearest}'" : string.Empty;

    private string? Fault(string? key, string? text)
    {
        if (key is null)
            return "A key is null: use one of AdviceTexts.Keys.";
        if (!_texts.ContainsKey(key))
            return $"'{key}' is not a key{NearestTo(key)}; use one of AdviceTexts.Keys.";
        if (string.IsNullOrWhiteSpace(text))
            return $"'{key}' has no text: give it one, or leave the key out to keep the text it has.";
        if (TextKeys.RequiredPlaceholder(key) is { } placeholder && !text.Contains(placeholder, StringComparison.Ordinal))
            return $"'{key}' lacks {placeholder}: put it where what it stands for belongs.";
        return null;
    }
}
