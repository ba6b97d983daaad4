namespace RunnersKnee.Rules.Printing;

/// <summary>What matters most, few enough words for one screen: how likely, how soon, what to do, what not to do, whether to run.</summary>
internal sealed class FirstScreen(Advice advice, PrintWords words)
{
    private const int MostReasonsInFull = 3;
    private const int MostQuestions = 5;
    private AdviceTexts Texts => words.Texts;

    internal IEnumerable<AdviceSection> Sections() => advice.Referral.Urgency == Urgency.Emergency
        ? Section.Of(AdvicePart.Lead, title: null, [.. Referral(), .. Running(), Section.Text(words["comesFirst"])])
        :
        [
            .. Section.Of(AdvicePart.Lead, title: null, [.. Referral(), .. Condition()]),
            .. ToDo(),
            .. NotToDo(advice, words, warning => warning.Level != WarningLevel.LastResort),
            .. Section.Of(AdvicePart.Running, title: null, Running()),
        ];

    /// <summary>What not to do and, where something that was told rules it out, why.</summary>
    internal static IEnumerable<AdviceSection> NotToDo(Advice advice, PrintWords words, Func<Warning, bool> isNamed) => Section.Of(
        AdvicePart.NotToDo,
        words["not"],
        advice.Warnings.Where(isNamed)
            .SelectMany(warning => words.RuledOut(warning).Prepend(Section.Item(words.Texts.Short(warning), warning.Treatment))));

    /// <summary>Whether it is said here that something else may be the cause.</summary>
    internal static bool SaysOtherCause(Advice advice) =>
        advice is { Plan.Status: PlanStatus.NotOffered, Referral.Urgency: < Urgency.Emergency };

    /// <summary>Whether to run; who does not run reads nothing of it.</summary>
    private IEnumerable<AdviceLine> Running() => advice switch
    {
        { Running.Advice: RunningAdvice.DoesNotRun } => [],
        { Referral.Urgency: Urgency.Emergency } => [Section.Lead(Texts[TextKeys.RunningInEmergency])],
        { Running: { } running } => [Section.Lead(running.Text)],
        _ => [],
    };

    /// <summary>Whether and how soon to see someone, where a reason was found: before anything else.</summary>
    private IEnumerable<AdviceLine> Referral()
    {
        var (urgency, reasons) = (advice.Referral.Urgency, advice.Referral.Reasons);
        var inFull = urgency == Urgency.Emergency ? MostReasonsInFull : 1;
        return urgency == Urgency.None ? [] :
        [
            Section.Line(urgency >= Urgency.Urgent ? AdviceLineKind.Safety : AdviceLineKind.Lead, Texts.Sentence(urgency, 0)),
            .. reasons.Take(inFull).Select(reason => Section.Item(reason.Text, reason.Code)),
            .. words.Listed("also", string.Join("; ", reasons.Skip(inFull).Select(reason => Texts.NameOf(reason.Code))))
                .Select(Section.Item),
        ];
    }

    private IEnumerable<AdviceLine> Condition() =>
    [
        Section.Lead(Texts.Sentence(advice.Assessment.Likelihood)),
        .. advice.Referral.Urgency == Urgency.None
            ? [Section.Text(Texts.Sentence(Urgency.None, advice.OpenWarningSigns?.Count))]
            : Array.Empty<AdviceLine>(),
    ];

    /// <summary>The step to work on, the last resort, or what would be good to know.</summary>
    private IEnumerable<AdviceSection> ToDo() => advice switch
    {
        { Plan.Current: { } step } =>
            Section.Of(
                AdvicePart.ToDo,
                $"{words["now"]} - {words.Step(step)}",
                [.. step.Offered.Select(Treatment), Section.Text(words["mainCause"])]),
        { LastResort.Reached: true } => Section.Of(AdvicePart.ToDo, words["lastResort"], LastResort()),
        { Plan.Status: PlanStatus.Active } =>
            Section.Of(AdvicePart.ToDo, words["now"], Notes(NoteCode.PlanFinished, NoteCode.LastResortUnder18)),
        { Plan.Status: PlanStatus.Suspended } => Section.Of(AdvicePart.ToDo, words["now"], [Planless(PlanStatus.Suspended)]),
        _ => Section.Of(
            AdvicePart.ToDo, words["questions"], [Planless(PlanStatus.NotOffered), .. Notes(NoteCode.OtherCause), .. Questions()]),
    };

    private AdviceLine Planless(PlanStatus status) => Section.Text(PrintWords.Sentence(Texts.NameOf(status)) + ".");

    private AdviceLine Treatment(Recommendation item) => Section.Item(
        Texts.Short(item, advice.Running) + (item.WaitingFor.Count > 0 ? $" ({words["dependsOn"]})" : string.Empty), item.Treatment);

    private IEnumerable<AdviceLine> LastResort() =>
    [
        Section.Text(advice.LastResort.Text ?? string.Empty),
        .. advice.LastResort.Options.Select(option => Section.Item(
            advice.Warnings.FirstOrDefault(warning => warning.Treatment == option.Treatment) is { } warning
                ? Texts.Short(warning)
                : Texts.Short(option.Treatment),
            option.Treatment)),
    ];

    private IEnumerable<AdviceLine> Notes(params NoteCode[] codes) =>
        advice.Notes.Where(note => codes.Contains(note.Code)).Select(note => Section.Text(note.Text));

    private IEnumerable<AdviceLine> Questions() =>
        (advice.NextQuestions ?? []).Take(MostQuestions).Select(question => Section.Item(question.Text));
}
