namespace RunnersKnee.Rules;

/// <summary>What came of a treatment.</summary>
internal sealed record OutcomeTold(Treatment Treatment, TreatmentOutcome Outcome) : CaseFact
{
    internal override int Place => FactPlaces.FirstTreatmentPlace + (int)Treatment;

    internal override string Text { get; } = $"{Codes.Of(Treatment)}={Codes.Of(Outcome)}";

    /// <summary>Whether the treatment counts as tried: it gave no relief, or made things worse.</summary>
    internal bool CountsAsTried => Outcome is TreatmentOutcome.NoRelief or TreatmentOutcome.Worse;
}
