namespace RunnersKnee.Rules.Facts;

/// <summary>The age. Where it was not told there is no such fact, so that no condition on it holds.</summary>
public sealed record AgeTold : CaseFact
{
    internal AgeTold(int years)
    {
        Years = years;
        Text = string.Create(CultureInfo.InvariantCulture, $"age={years}");
    }

    /// <summary>Whole years, 0–120.</summary>
    public int Years { get; }

    /// <inheritdoc/>
    public override string Text { get; }

    internal override int Place => FactPlaces.OfAge;

    /// <inheritdoc/>
    public override int GetHashCode() => Place;
}
