namespace RunnersKnee.Rules.Printing;

/// <summary>The parts that an advice has in every length; what each says in full rests on grounds.</summary>
internal sealed class Parts(Advice advice, PrintWords words, PrintedGrounds grounds)
{
    // More would push what matters off the screen; what there is room for is the most pressing.
    private const int MostSigns = 5;
    private const int MostAdditions = 3;

    /// <summary>Notes, each with what it rests on.</summary>
    internal IEnumerable<AdviceLine> Notes(params NoteCode[] codes) => advice.Notes
        .Where(note => codes.Contains(note.Code))
        .SelectMany(IEnumerable<AdviceLine> (note) => [Section.Text(note.Text), .. grounds.Of(note.Because, note.Statements)]);

    /// <summary>What to have looked at, for which the first sentence is enough where it is an examination.</summary>
    internal IEnumerable<AdviceLine> ToHaveLookedAt() =>
    [
        .. Notes(NoteCode.ExamNeeded).Select(line => line with { Text = FirstSentence.Of(line.Text) }),
        .. Notes(NoteCode.OlderKnee, NoteCode.BoneStressRisk),
    ];

    /// <summary>The warning signs that are open: the first by name, the others counted. What is not known is not taken for none.</summary>
    internal IEnumerable<AdviceLine> OpenSigns() => advice.OpenWarningSigns is { } signs
        ? words.Listed("open", words.Counted([.. signs.Select(words.Texts.NameOf)], MostSigns)).Select(Section.Caution)
        : [Section.Caution(words["openUnknown"])];

    /// <summary>The verdicts that were asked for.</summary>
    internal IEnumerable<AdviceSection> Asked(Func<TreatmentVerdict, bool> wanted) => Section.Of(
        AdvicePart.Asked,
        words["asked"],
        advice.Verdicts.Where(wanted).SelectMany(IEnumerable<AdviceLine> (verdict) =>
        [
            Section.Item(verdict.Text, verdict.Treatment),
            .. words.RuledOut(verdict.Treatment, verdict.ContraindicatedBy, verdict.WithheldBy),
            .. verdict.WaitingFor.Select(words.DependsOn),
            .. verdict.Cautions.Select(caution => Section.Caution(caution.Text)),
            .. grounds.Of(verdict.Because),
        ]));

    /// <summary>What to settle before a treatment of the current step is begun.</summary>
    internal IEnumerable<AdviceSection> AskedFirst() =>
        Section.Of(AdvicePart.AskFirst, words["askFirst"], advice.Plan.Current is { } step ? AskFirst.Of(step, words) : []);

    /// <summary>What local rules added, and which of them failed.</summary>
    /// <param name="most">How many additions are named before the others are counted.</param>
    internal IEnumerable<AdviceSection> Service(int most = MostAdditions)
    {
        var additions = advice.Local;
        return Section.Of(AdvicePart.Service, words["service"],
        [
            .. additions.Take(most).Select(addition => Section.Item(addition.Text)),
            .. additions.Count > most ? [Section.Item(words.More(additions.Count - most))] : Array.Empty<AdviceLine>(),
            .. advice.Degraded.Select(rule => Section.Caution(rule.Message)),
        ]);
    }
}
