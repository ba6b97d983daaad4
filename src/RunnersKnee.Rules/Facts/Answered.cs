namespace RunnersKnee.Rules.Facts;

/// <summary>A finding that was answered: <see cref="Yes"/> or <see cref="No"/>. An unknown is never a fact, so no rule can read it as either.</summary>
public abstract record Answered : CaseFact
{
    private protected Answered(Finding finding) => Finding = finding;

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    internal override int Place => (int)Finding;

    internal bool IsCriterion => FindingCatalogue.Get(Finding).Kind == FindingKind.Criterion;

    internal bool IsContributingCause => FindingCatalogue.Get(Finding).Kind == FindingKind.ContributingCause;

    /// <summary>Whether a treatment is for it, or waits for it.</summary>
    internal bool DecidesOnTreatment => TreatmentCatalogue.DependOn(Finding);

    /// <summary>Whether a row of the precaution table names it.</summary>
    internal bool IsPrecaution => PrecautionTable.Names(Finding);

}
