namespace RunnersKnee.Rules.Facts;

/// <summary>A finding that was answered: <see cref="Yes"/> or <see cref="No"/>.</summary>
/// <remarks>An unknown is never a fact, so no rule can read it as either.</remarks>
public abstract record Answered : CaseFact
{
    private protected Answered(Finding finding) => Finding = finding;

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    internal override int Place => FactPlaces.Of(Finding);
}

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
