namespace RunnersKnee.Rules;

/// <summary>A finding answered yes.</summary>
public sealed record Yes : Answered
{
    internal Yes(Finding finding)
        : base(finding) => Text = $"{Codes.Of(finding)}=yes";

    /// <inheritdoc/>
    public override string Text { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => Place;
}
