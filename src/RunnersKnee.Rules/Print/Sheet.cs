namespace RunnersKnee.Rules;

/// <summary>What fits on one sheet of paper: the first screen, when to see whom, and a line for the clinician.</summary>
internal sealed class Sheet(Advice advice, PrintWords words)
{
    // The first reason stands at the top. With all of the others the sheet would be two.
    private const int MostReasons = 4;

    // More of them are for a pharmacist to go through.
    private const int MostCautions = 2;
    internal string Title => words.Title(advice);
    internal string Disclaimer => advice.Disclaimer;

    internal IEnumerable<AdviceSection> Sections() =>
    [
        .. new FirstScreen(advice, words).Sections(),
        .. Section.Of(words["care"], advice.Referral.Urgency == Urgency.Emergency ? [] : Cautions()),
        .. Section.Of(words["whom"], Whom()),
        .. Section.Of(words["clinician"], [Section.Text(Clinician())]),
    ];

    private IEnumerable<AdviceLine> Cautions()
    {
        AdviceLine[] all = [.. CautionLines.Of(advice, words)];
        return all.Length <= MostCautions ? all : [Section.Caution(words["manyCautions"])];
    }

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
