namespace RunnersKnee.Rules;

/// <summary>What the parts of an advice are put together from: the case, what the rules concluded, why, and the words for it.</summary>
internal sealed record Material(
    KneeCase Case,
    Conclusions Conclusions,
    Explanations Explanations,
    Wording Wording,
    EvidenceBook Evidence,
    LocalAdditions Local)
{
    internal bool IsOpen(Finding finding) => Case.Answers.Find(finding) is null or Answer.Unknown;

    internal IReadOnlyList<Reason> Because(IFact conclusion) => Explanations.Of(conclusion);

    /// <summary>The findings that would rule a treatment out and are open.</summary>
    internal List<Finding> Unanswered(Treatment treatment)
    {
        var open = new List<Finding>();
        foreach (var finding in PrecautionTable.Get(treatment).Contraindications)
        {
            if (IsOpen(finding))
                open.Add(finding);
        }

        return open;
    }
}
