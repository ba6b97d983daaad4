namespace RunnersKnee.Rules.Tests;

/// <summary>
/// What is told in a case, in the words of the conditions. What is not told satisfies none of them but <see cref="Open"/>.
/// </summary>
internal readonly struct Told(KneeCase @case)
{
    internal int? Age => @case.Age;

    internal bool Yes(Finding finding) => @case[finding] == Answer.Yes;

    internal bool No(Finding finding) => @case[finding] == Answer.No;

    /// <summary>Unknown or not asked: never yes, never no.</summary>
    internal bool Open(Finding finding) => @case[finding] is null or Answer.Unknown;

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
        @case.Treatments.TryGetValue(treatment, out var outcome) ? outcome : null;

    internal bool MadeWorse(Treatment treatment) => Outcome(treatment) == TreatmentOutcome.Worse;

    internal bool DidNotHelp(Treatment treatment) =>
        Outcome(treatment) is TreatmentOutcome.NoRelief or TreatmentOutcome.Worse;

    /// <summary>Whether it goes on or, but for an injection or surgery, helps: what helps is taken again.</summary>
    internal bool IsInUse(Treatment treatment) => Outcome(treatment) switch
    {
        TreatmentOutcome.Ongoing => true,
        TreatmentOutcome.Relief or TreatmentOutcome.PartialRelief =>
            treatment is not (Treatment.CortisoneInjection or Treatment.HyaluronicAcidInjection or Treatment.Surgery),
        _ => false,
    };

    internal bool AnyMadeWorse()
    {
        foreach (var outcome in @case.Treatments.Values)
        {
            if (outcome == TreatmentOutcome.Worse)
                return true;
        }

        return false;
    }

    internal StepOutcome? Reported(TreatmentStep step) => @case.Steps.TryGetValue(step, out var outcome) ? outcome : null;
}
