namespace RunnersKnee.Rules.Tests;

/// <summary>What is told in a case, in the words of the conditions. What is not told satisfies none of them but <see cref="Open"/>.</summary>
internal readonly struct ToldFacts(KneeCase told)
{
    internal int? Age => told.Age;

    internal bool Yes(Finding finding) => told[finding] == Answer.Yes;

    internal bool No(Finding finding) => told[finding] == Answer.No;

    /// <summary>Unknown or not asked: never yes, never no.</summary>
    internal bool Open(Finding finding) => told[finding] is null or Answer.Unknown;

    internal bool AnyYes(ReadOnlySpan<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (Yes(finding))
                return true;
        }

        return false;
    }

    internal bool AnyOpen(ReadOnlySpan<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (Open(finding))
                return true;
        }

        return false;
    }

    internal TreatmentOutcome? Outcome(Treatment treatment) =>
        told.Treatments.TryGetValue(treatment, out var outcome) ? outcome : null;

    internal bool MadeWorse(Treatment treatment) => Outcome(treatment) == TreatmentOutcome.Worse;

    internal bool DidNotHelp(Treatment treatment) =>
        Outcome(treatment) is TreatmentOutcome.NoRelief or TreatmentOutcome.Worse;

    internal bool AnyMadeWorse()
    {
        foreach (var outcome in told.Treatments.Values)
        {
            if (outcome == TreatmentOutcome.Worse)
                return true;
        }

        return false;
    }

    internal StepOutcome? Reported(TreatmentStep step) => told.Steps.TryGetValue(step, out var outcome) ? outcome : null;
}
