namespace RunnersKnee.Rules;

/// <summary>What fits on one sheet of paper: the first screen, when to see whom, and a line for the clinician.</summary>
internal sealed class Sheet(Advice advice, PrintWords words)
{
    // The first reason stands at the top. With all of the others the sheet would be two.
    private const int MostReasons = 4;

    internal string Title => words.Title(advice);

    internal string Disclaimer => advice.Disclaimer;

    internal IEnumerable<AdviceSection> Sections() =>
    [
        .. new FirstScreen(advice, words).Sections(),
        .. Section.Of(words["care"], advice.Referral.Urgency == Urgency.Emergency ? [] : Cautions()),
        .. Section.Of(words["whom"], Whom()),
        .. Section.Of(words["clinician"], [Section.Text(Clinician())]),
    ];

    private IEnumerable<AdviceLine> Cautions() => advice.Plan.Steps
        .Where(step => step.Status == PlanStepStatus.Current)
        .SelectMany(step => step.Recommendations.Where(item => item.Cautions.Count > 0 && item.Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional))
        .Select(item => (item.Treatment, Codes: item.Cautions.Select(caution => caution.Code)))
        .Select(item => Section.Caution($"{words.Name(item.Treatment)}: {string.Join("; ", item.Codes.Select(Cause))}"));

    private string Cause(string code) => Codes.TryParse<Finding>(code, out var finding) ? words.Names([finding]) : code;

    private IEnumerable<AdviceLine> Whom() =>
    [
        .. advice.Referral.Urgency == Urgency.Emergency
            ? Array.Empty<AdviceLine>()
            :
            [
                .. advice.Notes.Where(note => note.Code is NoteCode.ExamNeeded or NoteCode.OlderKnee)
                    .Select(note => Section.Item(note.Code == NoteCode.ExamNeeded ? FirstSentence.Of(note.Text) : note.Text)),
                .. advice.Referral.Reasons.Skip(1).Take(MostReasons).Select(reason => Section.Item(FirstSentence.Of(reason.Text))),
                Section.Item(words["callAtOnce"]),
            ],
    ];

    private string Clinician()
    {
        var assessment = advice.Assessment;
        Finding[] met = [.. assessment.Criteria.Where(criterion => criterion.Status == CriterionStatus.Met).Select(criterion => criterion.Finding)];
        string?[] parts =
        [
            words.Texts[TextKeys.Of(assessment.Likelihood)],
            met.Length > 0 ? $"{words["speaksFor"]}: {words.Names(met)}" : null,
            assessment.Contributors.Count > 0 ? $"{words["contributes"]}: {words.Names(assessment.Contributors.Select(contributor => contributor.Finding))}" : null,
            $"{words["knowledge"]} {advice.Knowledge.Version}",
        ];
        return PrintWords.Sentence(string.Join(". ", parts.OfType<string>().Select(PrintWords.Sentence)) + ".");
    }
}
