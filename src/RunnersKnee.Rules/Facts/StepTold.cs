namespace RunnersKnee.Rules;

/// <summary>How a step went, as the host reports it.</summary>
internal sealed record StepTold(TreatmentStep Step, StepOutcome Outcome) : CaseFact
{
    internal override int Place => FactPlaces.FirstStepPlace + (int)Step;

    internal override string Text { get; } = $"{Codes.Of(Step)}={Codes.Of(Outcome)}";

    internal bool IsAchieved => Outcome == StepOutcome.Achieved;

    internal bool IsFailed => Outcome == StepOutcome.Failed;
}
