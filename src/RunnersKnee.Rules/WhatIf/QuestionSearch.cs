namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Finds what is worth asking: a question of which some answer, all else unchanged, would change what is watched of the
/// advice. It is a search over advice and knows no rule.
/// </summary>
internal sealed class QuestionSearch(AnswerTrials trials, AdviceTexts texts)
{
    /// <summary>The first questions worth asking, in the order in which they are asked. Unknown is an answer: it is not asked again.</summary>
    internal IEnumerable<NextQuestion> WorthAsking(int most) => trials.Subjects(answer => answer is null).Chunk(most).SelectMany(Changing).Take(most);

    private IEnumerable<NextQuestion> Changing(QuestionSubject[] subjects)
    {
        trials.Try(subjects);
        return subjects.Select(Ask).Where(question => question.CouldChange.Count > 0);
    }

    private NextQuestion Ask(QuestionSubject subject) => new()
    {
        Ask = subject,
        Kind = subject.Finding is null ? QuestionKind.Number : QuestionKind.YesNo,
        Text = texts[TextKeys.Question(subject)],
        CouldChange = [.. trials.With(subject).SelectMany(answered => answered.Differences(trials.Now)).Distinct().Order(DisplayOrder.By<AdviceArea>())],
    };
}
