namespace RunnersKnee.Rules.Printing;

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
        .. advice.Referral.Urgency == Urgency.Emergency
            ? []
            : Section.Of(words["care"], Cautions()).Concat(Section.Of(words["whom"], Whom())),
        .. Section.Of(words["clinician"], [Section.Text(string.Join(". ", Clinician().Select(PrintWords.Sentence)) + ".")]),
    ];

    private IEnumerable<AdviceLine> Cautions()
    {
        AdviceLine[] all = [.. CautionLines.Of(advice, words)];
        return all.Length <= MostCautions ? all : [Section.Caution(words["manyCautions"]), .. CautionLines.All(advice)
            .GroupBy(care => care.Treatment, care => care.Caution)
            .Select(cares => Section.Caution($"{words.Name(cares.Key)}: {words.Names(cares)}"))];
    }

    private IEnumerable<AdviceLine> Whom() =>
    [
        .. advice.Notes.Where(note => note.Code is NoteCode.ExamNeeded or NoteCode.OlderKnee or NoteCode.BoneStressRisk)
            .Select(note => Section.Item(note.Code == NoteCode.ExamNeeded ? FirstSentence.Of(note.Text) : note.Text)),
        .. advice.Referral.Reasons.Skip(1).Take(MostReasons).Select(reason => Section.Item(FirstSentence.Of(reason.Text))),
        Section.Item(words["callAtOnce"]),
    ];

    private IEnumerable<string> Clinician() =>
    [
        words.Texts[TextKeys.Of(advice.Assessment.Likelihood)],
        .. words.Criteria("speaksFor", advice, CriterionStatus.Met),
        .. words.Listed("contributes", words.Names(advice.Assessment.Contributors.Select(contributor => contributor.Finding))),
        $"{words["knowledge"]} {advice.Knowledge.Version}",
    ];
}
