namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Finds what is worth asking: a question of which some answer, all else unchanged, would change what is watched of the
/// advice. It is a search over advice and knows no rule.
/// </summary>
internal sealed class QuestionSearch(AnswerTrials trials, AdviceTexts texts)
{
    /// <summary>
    /// The first questions worth asking, in the order of their weight: the age, then what bears on safety and could change the referral,
    /// then the others. Unknown is an answer: it is not asked again.
    /// </summary>
    internal IEnumerable<NextQuestion> WorthAsking(int most)
    {
        List<QuestionSubject> subjects = [.. trials.Subjects(answer => answer is null)];
        var first = Worth(subjects.Where(BearsOnSafety), most).Where(question => question.Ask == QuestionSubject.Age || question.CouldChange.Contains(AdviceArea.Referral));
        return first.Concat(Worth(subjects, most)).DistinctBy(question => question.Ask).Take(most);
    }

    private static bool BearsOnSafety(QuestionSubject subject) => subject.Finding is not { } finding || FindingCatalogue.Get(finding).BearsOnSafety;

    private IEnumerable<NextQuestion> Worth(IEnumerable<QuestionSubject> subjects, int atOnce) => subjects.Chunk(atOnce).SelectMany(Changing);

    private IEnumerable<NextQuestion> Changing(QuestionSubject[] subjects)
    {
        trials.Try(subjects);
        return subjects.Select(Ask).Where(question => question.CouldChange.Count > 0);
    }

    private NextQuestion Ask(QuestionSubject subject) => new()
    {
        Ask = subject,
        Kind = subject.Finding is null ? QuestionKind.Number : QuestionKind.YesNo,
        Topic = subject.Finding is { } about ? FindingCatalogue.Get(about).Topic : QuestionTopic.Person,
        AnsweredBy = subject.Finding is { } asked ? FindingCatalogue.Get(asked).AnsweredBy : Answerer.LayPerson,
        Text = texts[TextKeys.Question(subject)],
        Help = subject.Finding is { } helped ? texts[TextKeys.Help(helped)] : null,
        Short = subject.Finding is { } listed ? texts[TextKeys.Label(listed)] : null,
        Answers = subject.Finding is { } finding ? texts.Answers(finding) : [],
        CouldChange = [.. DisplayOrder.Of<AdviceArea>().Where(area => trials.With(subject).Any(answered => answered.Differs(trials.Now, area)))],
    };
}
