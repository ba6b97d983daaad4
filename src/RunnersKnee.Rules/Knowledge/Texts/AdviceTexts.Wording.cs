namespace RunnersKnee.Rules;

/// <content>What an advice says, by its codes.</content>
public sealed partial class AdviceTexts
{
    // Made when they are first needed; two threads that make one at the same time make the same.
    private readonly string?[,] _verdicts = new string?[Codes.All<Verdict>().Count, Codes.All<Treatment>().Count];
    private readonly string?[,] _warnings = new string?[Codes.All<WarningLevel>().Count, Codes.All<Treatment>().Count];
    private Dictionary<string, Evidence>? _evidence;
    internal string Disclaimer => this[TextKeys.Disclaimer];
    internal string LastResort => this[TextKeys.LastResortText];

    internal string Of<TCode>(TCode code)
        where TCode : struct, Enum => this[TextKeys.Of(code)];

    internal string OfText(TreatmentStep step) => this[TextKeys.Text(step)];

    /// <summary>
    /// The text of a verdict, with the treatment's name in its place. Where the usual words would say too much or too little of a
    /// treatment, it has words of its own.
    /// </summary>
    internal string Of(Verdict verdict, Treatment treatment) => _verdicts[(int)verdict, (int)treatment] ??=
        (_texts.GetValueOrDefault($"{TextKeys.Of(verdict)}.{Codes.Of(treatment)}") ?? Of(verdict))
        .Replace(TextKeys.TreatmentPlaceholder, this[TextKeys.Name(treatment)], StringComparison.Ordinal);

    internal string Of(WarningLevel level, Treatment treatment) => _warnings[(int)level, (int)treatment] ??= this[TextKeys.Warning(treatment, level)];
    internal string OfOption(Treatment treatment) => this[TextKeys.LastResort(treatment)];
    internal string OfCaution(Treatment treatment, string code) => this[TextKeys.Caution(treatment, code)];
    internal string OfQuestion(QuestionSubject subject) => this[TextKeys.Question(subject)];

    /// <summary>What guidance says of an item: by the first statement that it rests on or, where guidance is its origin, by its code.</summary>
    internal Evidence EvidenceOn(IReadOnlyList<string> statements, string code) =>
        (_evidence ??= EvidenceTable.All.ToDictionary(row => row.Key, Word, StringComparer.Ordinal))[statements.Count > 0 ? statements[0] : code];

    private Evidence Word(EvidenceRow row) => new() { Verdict = row.Verdict, Text = this[TextKeys.Evidence(row.Key)], References = row.References };
}
