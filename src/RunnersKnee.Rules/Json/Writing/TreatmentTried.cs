namespace RunnersKnee.Rules;

/// <summary>An entry of a case document's treatments.</summary>
internal sealed record TreatmentTried
{
    public required Treatment Treatment { get; init; }

    public required TreatmentOutcome Outcome { get; init; }
}
