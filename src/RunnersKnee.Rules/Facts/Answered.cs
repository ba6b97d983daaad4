namespace RunnersKnee.Rules.Facts;

/// <summary>A finding that was answered: <see cref="Yes"/> or <see cref="No"/>. An unknown is never a fact, so no rule can read it as either.</summary>
public abstract record Answered : CaseFact
{
    private protected Answered(Finding finding) => Finding = finding;

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    internal override int Place => FactPlaces.Of(Finding);
    internal bool IsCriterion => FindingCatalogue.Get(Finding).Kind == FindingKind.Criterion;
    internal bool IsContributingCause => FindingCatalogue.Get(Finding).Kind == FindingKind.ContributingCause;

    /// <summary>Whether a treatment is for it, or waits for it.</summary>
    internal bool DecidesOnTreatment => TreatmentCatalogue.DependOn(Finding);
    /// <summary>Whether a row of the precaution table names it.</summary>
    internal bool IsPrecaution => PrecautionTable.Names(Finding);

}

/// <summary>A finding answered yes.</summary>
public sealed record Yes : Answered
{
    internal Yes(Finding finding)
        : base(finding) => Text = $"{Codes.Of(finding)}=yes";

    /// <inheritdoc/>
    public override string Text { get; }

    /// <summary>Whether it alone is a reason to see a clinician.</summary>
    internal bool IsWarningSign => WarningSignTable.Names(Finding);

    internal bool IsHipSign => Finding is Finding.HipOrGroinPain or Finding.Limp;

    /// <summary>Whether it is one of the activities that typically bring the pain on.</summary>
    internal bool IsTypicalActivity => Finding is Finding.StairsPain or Finding.SittingPain or Finding.RunningPain or Finding.SquattingPain;

    /// <inheritdoc/>
    public override int GetHashCode() => Place;
}

/// <summary>A finding answered no.</summary>
public sealed record No : Answered
{
    internal No(Finding finding)
        : base(finding) => Text = $"{Codes.Of(finding)}=no";

    /// <inheritdoc/>
    public override string Text { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => Place;
}
