namespace RunnersKnee.Rules.Fhir;

/// <summary>The table of codes by which records are read. A host can add to it, take away from it and replace it.</summary>
/// <remarks>
/// It is short on purpose: a code that was not verified is not in it. A host that knows its own codes adds them; a record that uses others
/// tells nothing, and its questions stay open. Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// var codes = RecordCodes.Default.With(new RecordCode
/// {
///     System = RecordCodes.Snomed, Code = "73211009", Name = "diabetes", Use = RecordCodeUse.Condition,
///     Findings = [Finding.Diabetes], Verification = CodeVerification.Host,
/// });
/// </code>
/// </example>
public sealed class RecordCodes
{
    /// <summary>The system of SNOMED CT.</summary>
    public const string Snomed = "http://snomed.info/sct";

    /// <summary>The system of RxNorm.</summary>
    public const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    /// <summary>The system of ATC.</summary>
    public const string Atc = "http://www.whocc.no/atc";

    /// <summary>The system of ICD-10-CM.</summary>
    public const string Icd10Cm = "http://hl7.org/fhir/sid/icd-10-cm";

    private RecordCodes(IReadOnlyList<RecordCode> rows, IReadOnlyList<MedicineWord> words, Func<Coding, IEnumerable<Coding>>? lookUp) =>
        (Rows, Words, LookUp) = (rows, words, lookUp);

    /// <summary>The table that ships.</summary>
    public static RecordCodes Default { get; } = new(DefaultCodes.Rows, DefaultWords.All, lookUp: null);

    /// <summary>A table without a row and without a word, to begin with one's own.</summary>
    public static RecordCodes Empty { get; } = new([], [], lookUp: null);

    /// <summary>The rows.</summary>
    public IReadOnlyList<RecordCode> Rows { get; }

    /// <summary>The words by which a medicine without a code of the table is known.</summary>
    public IReadOnlyList<MedicineWord> Words { get; }

    internal Func<Coding, IEnumerable<Coding>>? LookUp { get; }

    /// <summary>The same table with more rows; one with the system, code and use of another replaces it.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public RecordCodes With(params IEnumerable<RecordCode> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new RecordCodes([.. Rows.Concat(rows).GroupBy(KeyOf).Select(same => same.Last())], Words, LookUp);
    }

    /// <summary>The same table with more words.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public RecordCodes With(params IEnumerable<MedicineWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var byWord = Words.Concat(words).GroupBy(word => word.Word, StringComparer.OrdinalIgnoreCase);
        return new RecordCodes(Rows, [.. byWord.Select(same => same.Last())], LookUp);
    }

    /// <summary>The same table without the rows and words that a host does not want.</summary>
    /// <param name="row">Which rows go.</param>
    /// <param name="word">Which words go; none where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public RecordCodes Without(Func<RecordCode, bool> row, Func<MedicineWord, bool>? word = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new RecordCodes(
            [.. Rows.Where(kept => !row(kept))], word is null ? Words : [.. Words.Where(kept => !word(kept))], LookUp);
    }

    /// <summary>The same table with a look-up of a host's own: from the code of a product to those of what is in it.</summary>
    /// <param name="lookUp">Gives codes that the table may know, or none. It is called by many threads at once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookUp"/> is null.</exception>
    public RecordCodes WithLookUp(Func<Coding, IEnumerable<Coding>> lookUp)
    {
        ArgumentNullException.ThrowIfNull(lookUp);
        return new RecordCodes(Rows, Words, lookUp);
    }

    /// <summary>The rows that codings match: of each coding the one that fits best.</summary>
    internal IEnumerable<RecordCode> Matching(IEnumerable<Coding> codings, params RecordCodeUse[] uses) => codings
        .SelectMany(coding => uses.Select(use => BestOf(coding, use)))
        .OfType<RecordCode>();

    private static (string System, string Code, RecordCodeUse Use) KeyOf(RecordCode row) => (row.System, row.Code, row.Use);

    private RecordCode? BestOf(Coding coding, RecordCodeUse use) => Rows
        .Where(row => row.Use == use && Fits(row, coding.Code) && row.System == coding.System)
        .MaxBy(row => row.Code.Length);

    private static bool Fits(RecordCode row, string? code) => code is not null
        && (row.IsClass ? code.StartsWith(row.Code, StringComparison.OrdinalIgnoreCase) : code == row.Code);
}
