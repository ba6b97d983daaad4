namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Finds, for each verdict and for the referral, what is open and could change it alone: the age where it was not told, and
/// findings that were not asked or answered with unknown.
/// </summary>
internal sealed class OpenAnswerSearch(AnswerTrials trials)
{
    private readonly List<QuestionSubject> _open = [.. trials.Subjects(answer => answer is null or Answer.Unknown)];

    /// <summary>The same advice, with the open answers of its verdicts and of its referral.</summary>
    internal Advice AddTo(Advice advice)
    {
        trials.Try(_open);
        return advice with
        {
            Referral = advice.Referral with
            {
                OpenAnswers = Changing(watched => watched.Differs(trials.Now, AdviceArea.Referral)),
                Reasons = [.. advice.Referral.Reasons.Select(reason => reason with { OpenAnswers = Changing(watched => watched.HasReason(reason.Code)) })],
            },
            Verdicts = [.. advice.Verdicts.Select(verdict => verdict with { OpenAnswers = Changing(watched => watched.Verdict(verdict.Treatment)) })],
        };
    }

    /// <summary>What is open and, with some answer, would give something else than now.</summary>
    private QuestionSubject[] Changing<TOutcome>(Func<Watched, TOutcome> outcome) =>
        [.. _open.Where(subject => trials.With(subject).Any(watched => !EqualityComparer<TOutcome>.Default.Equals(outcome(watched), outcome(trials.Now))))];
}
