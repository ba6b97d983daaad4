namespace RunnersKnee.Rules.Facts;

/// <summary>What came of a treatment.</summary>
public sealed record OutcomeTold : CaseFact
{
    internal OutcomeTold(Treatment treatment, TreatmentOutcome outcome)
    {
        Treatment = treatment;
        Outcome = outcome;
        Text = $"{Codes.Of(treatment)}={Codes.Of(outcome)}";
    }

    /// <summary>The treatment, which may also be one that the protocol bars.</summary>
    public Treatment Treatment { get; }

    /// <summary>What came of it.</summary>
    public TreatmentOutcome Outcome { get; }

    /// <summary>Whether the treatment counts as tried: it gave no relief, or made things worse.</summary>
    public bool CountsAsTried => Outcome is TreatmentOutcome.NoRelief or TreatmentOutcome.Worse;

    /// <inheritdoc/>
    public override string Text { get; }

    internal override int Place => FactPlaces.Of(Treatment);

    /// <inheritdoc/>
    public override int GetHashCode() => Place;
}
