namespace RunnersKnee.Rules;

/// <content>What an advice says by its codes, the few words of a first screen, and why something is ruled out.</content>
public sealed partial class AdviceTexts
{
    private static readonly Answer[] OfferedAnswers = [Answer.Yes, Answer.No, Answer.Unknown];

    // Made when they are first needed; two threads that make one at the same time make the same.
    private readonly string?[,] _verdicts = new string?[Codes.All<Verdict>().Count, Codes.All<Treatment>().Count];
    private readonly string?[,,] _warnings = new string?[Codes.All<WarningLevel>().Count, 2, Codes.All<Treatment>().Count];
    private Dictionary<string, Evidence>? _evidence;

    internal string Of<TCode>(TCode code)
        where TCode : struct, Enum => this[TextKeys.Of(code)];

    /// <summary>
    /// The text of a verdict, with the treatment's name in its place. Where the usual words would say too much or too little of a
    /// treatment, it has words of its own.
    /// </summary>
    internal string Of(Verdict verdict, Treatment treatment) => _verdicts[(int)verdict, (int)treatment] ??=
        (_texts.GetValueOrDefault($"{TextKeys.Of(verdict)}.{Codes.Of(treatment)}") ?? Of(verdict))
        .Replace(TextKeys.TreatmentPlaceholder, this[TextKeys.Name(treatment)], StringComparison.Ordinal);

    internal string Of(WarningLevel level, Treatment treatment, WarningLevel? liftedWhen) =>
        _warnings[(int)level, liftedWhen is null ? 0 : 1, (int)treatment] ??= this[TextKeys.Warning(treatment, level, liftedWhen)];

    /// <summary>
    /// What guidance says of an item: by the first statement that it rests on or, where guidance is its origin, by its code.
    /// </summary>
    internal Evidence EvidenceOn(IReadOnlyList<string> statements, string code) =>
        (_evidence ??= EvidenceTable.All.ToDictionary(row => row.Key, Word, StringComparer.Ordinal))
            [statements.Count > 0 ? statements[0] : code];

    private Evidence Word(EvidenceRow row) =>
        new() { Verdict = row.Verdict, Text = this[TextKeys.Evidence(row.Key)], References = row.References };

    /// <summary>What to do, in a line of at most 60 characters.</summary>
    /// <param name="treatment">The treatment.</param>
    public string Short(Treatment treatment) => this[TextKeys.Short(treatment)];

    /// <summary>
    /// What to do, in a line of at most 60 characters that fits this person: what is in use is to be kept up, and what is about running
    /// waits while running is to stop.
    /// </summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="running">Whether the person may run; null where that is not known, and what is about running waits then too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recommendation"/> is null.</exception>
    public string Short(Recommendation recommendation, Running? running)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        var variant = running?.Advice switch
        {
            _ when recommendation.InUse == true && Variant("ongoing") is { } ongoing => ongoing,
            null or RunningAdvice.StopUntilSeen => Variant("later"),
            RunningAdvice.DoesNotRun => Variant("notRunning") ?? Variant("later"),
            RunningAdvice.OnlyPainFree => Variant("painFree"),
            _ => null,
        };
        return variant ?? Short(recommendation.Treatment);

        string? Variant(string name) => _texts.GetValueOrDefault($"{TextKeys.Of(recommendation.Treatment)}.{name}.short");
    }

    /// <summary>What not to do, in a line of at most 60 characters.</summary>
    /// <param name="warning">The warning.</param>
    /// <exception cref="ArgumentNullException"><paramref name="warning"/> is null.</exception>
    public string Short(Warning warning)
    {
        ArgumentNullException.ThrowIfNull(warning);
        return this[TextKeys.Short(warning.Treatment, warning.Level, warning.LiftedWhen)];
    }

    /// <summary>How likely runner's knee is, as a sentence.</summary>
    /// <param name="likelihood">The likelihood.</param>
    public string Sentence(Likelihood likelihood) => this[TextKeys.Sentence(likelihood)];

    /// <summary>Whether and how soon to see someone, as a sentence.</summary>
    /// <param name="urgency">The urgency.</param>
    /// <param name="notAsked">
    /// How many warning signs have not been ruled out, null where that is not known: <see cref="Urgency.None"/> is an all-clear only at 0.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="notAsked"/> is negative.</exception>
    public string Sentence(Urgency urgency, int? notAsked)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(notAsked ?? 0, nameof(notAsked));
        return (urgency, notAsked) switch
        {
            (Urgency.None, null) => this[TextKeys.NoneOfUnknownAnswers],
            (Urgency.None, 1) => this[TextKeys.NoneOfTheAnswersButOne],
            (Urgency.None, > 1) => this[TextKeys.NoneOfTheAnswers].Replace(
                TextKeys.CountPlaceholder, notAsked.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            _ => Of(urgency),
        };
    }

    /// <summary>The question for a finding, or for the age: its words, what it is about, and who can answer it.</summary>
    /// <param name="subject">The finding, or <see cref="QuestionSubject.Age"/>.</param>
    public Question QuestionFor(QuestionSubject subject) => subject.Finding is not { } finding
        ? new Question
        {
            Ask = subject,
            Kind = QuestionKind.Number,
            Topic = QuestionTopic.Person,
            AnsweredBy = Answerer.LayPerson,
            Text = this[TextKeys.Question(subject)],
            Answers = [],
            CouldChange = [],
        }
        : new Question
        {
            Ask = subject,
            Kind = QuestionKind.YesNo,
            Topic = FindingCatalogue.Get(finding).Topic,
            AnsweredBy = FindingCatalogue.Get(finding).AnsweredBy,
            Text = this[TextKeys.Question(subject)],
            Help = this[TextKeys.Help(finding)],
            Short = this[TextKeys.Label(finding)],
            Answers = [.. OfferedAnswers.Select(answer => new WordedAnswer { Answer = answer, Text = Worded(finding, answer) })],
            CouldChange = [],
        };

    /// <summary>An answer in words for one finding; where the usual words would mislead, it has words of its own.</summary>
    private string Worded(Finding finding, Answer answer) => _texts.GetValueOrDefault(TextKeys.OwnAnswer(finding, answer)) ?? Of(answer);

    /// <summary>Why a finding rules a treatment out.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="finding">A finding that is contraindicating for it in the protocol's table.</param>
    /// <exception cref="KeyNotFoundException">The finding does not rule the treatment out.</exception>
    public string Contraindication(Treatment treatment, Finding finding) => this[TextKeys.Contraindication(treatment, finding)];
}
