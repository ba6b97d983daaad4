namespace RunnersKnee.Rules.Facts;

/// <summary>How a step went, as the host reports it.</summary>
public sealed record StepTold : CaseFact
{
    internal StepTold(TreatmentStep step, StepOutcome outcome)
    {
        Step = step;
        Outcome = outcome;
        Text = $"{Codes.Of(step)}={Codes.Of(outcome)}";
    }

    /// <summary>The step.</summary>
    public TreatmentStep Step { get; }

    /// <summary>How it went.</summary>
    public StepOutcome Outcome { get; }

    /// <inheritdoc/>
    public override string Text { get; }

    internal override int Place => FactPlaces.Of(Step);

    /// <inheritdoc/>
    public override int GetHashCode() => Place;
}
