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
    internal IEnumerable<Question> WorthAsking(int most)
    {
        QuestionSubject[] unasked = [.. trials.Subjects(answer => answer is null)];
        return Changing(unasked.Where(BearsOnSafety), most).Where(IsOfWeight)
            .Concat(Changing(unasked, most))
            .DistinctBy(question => question.Ask)
            .Take(most);
    }

    private static bool BearsOnSafety(QuestionSubject subject) =>
        subject.Finding is not { } finding || FindingCatalogue.Get(finding).BearsOnSafety;

    private static bool IsOfWeight(Question question) =>
        question.Ask == QuestionSubject.Age || question.CouldChange.Contains(AdviceArea.Referral);

    private IEnumerable<Question> Changing(IEnumerable<QuestionSubject> subjects, int atOnce) => subjects.Chunk(atOnce).SelectMany(some =>
    {
        trials.Try(some);
        return some.Select(Ask).Where(question => question.CouldChange.Count > 0);
    });

    private Question Ask(QuestionSubject subject) => texts.QuestionFor(subject) with
    {
        CouldChange =
        [
            .. trials.With(subject).SelectMany(answered => answered.Differences(trials.Now))
                .Distinct()
                .Order(DisplayOrder.By<AdviceArea>()),
        ],
    };
}
