using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>What the parts of an advice are put together from: the case, what the rules concluded, why, and the words for it.</summary>
internal sealed record Material(
    KneeCase Case,
    Conclusions Conclusions,
    Explanations Explanations,
    AdviceTexts Wording,
    LocalAdditions Local)
{
    internal bool IsOpen(Finding finding) => Case.Answers.Find(finding) is null or Answer.Unknown;

    internal IReadOnlyList<Reason> Because(IFact conclusion) => Explanations.Of(conclusion);

    internal IReadOnlyList<Reason> Because(IReadOnlyList<IFact> conclusions) => Explanations.Of(conclusions);

    /// <summary>The findings that would rule a treatment out and are open.</summary>
    internal Finding[] Unanswered(Treatment treatment)
    {
        var contraindications = PrecautionTable.Get(treatment).Contraindications;
        var open = new Finding[contraindications.Count];
        var count = 0;
        for (var index = 0; index < open.Length; index++)
        {
            if (IsOpen(contraindications[index]))
                open[count++] = contraindications[index];
        }

        return count == open.Length ? open : open[..count];
    }

    /// <summary>The same, after the age where it was not told: the last resort is not for the young.</summary>
    internal QuestionSubject[] UnansweredWithAge(Treatment treatment)
    {
        var findings = Unanswered(treatment).Select(finding => (QuestionSubject)finding);
        return Case.Age is null ? [QuestionSubject.Age, .. findings] : [.. findings];
    }
}
