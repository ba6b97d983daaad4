namespace RunnersKnee.Rules.Facts;

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
