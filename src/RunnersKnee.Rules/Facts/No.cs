namespace RunnersKnee.Rules.Facts;

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
