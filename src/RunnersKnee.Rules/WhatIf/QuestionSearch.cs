namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Finds what is worth asking: a question of which some answer, all else unchanged, would change what is watched of the
/// advice. It is a search over advice and knows no rule.
/// </summary>
internal sealed class QuestionSearch(AnswerTrials trials, AdviceTexts texts)
{
    /// <summary>
    /// The first questions worth asking, in the order of their weight: the age, then what bears on safety and could change the referral,
    /// then the others.
    /// </summary>
    internal IEnumerable<Question> WorthAsking(int most)
    {
        var unasked = trials.Unasked();
        return Changing(unasked.Where(BearsOnSafety), most).Where(IsOfWeight)
            .Concat(Changing(unasked, most))
            .Distinct()
            .Take(most)
            .Select(subject => texts.QuestionFor(subject) with { CouldChange = [.. trials.ChangedBy(subject)] });
    }

    private static bool BearsOnSafety(QuestionSubject subject) =>
        subject.Finding is not { } finding || FindingCatalogue.Get(finding).BearsOnSafety;

    private bool IsOfWeight(QuestionSubject subject) =>
        subject == QuestionSubject.Age || trials.ChangedBy(subject).Contains(AdviceArea.Referral);

    private IEnumerable<QuestionSubject> Changing(IEnumerable<QuestionSubject> subjects, int atOnce) =>
        subjects.Chunk(atOnce).SelectMany(some =>
        {
            trials.Try(some);
            return some.Where(subject => trials.ChangedBy(subject).Count > 0);
        });
}
