namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: how far the active plan has come.</summary>
internal sealed class Progress
{
    private readonly PlanStepStatus[] _steps;

    private Progress(PlanStepStatus[] steps) => _steps = steps;

    /// <summary>Whether no step is left to do.</summary>
    internal bool IsOver => !Array.Exists(_steps, static step => step is PlanStepStatus.Current or PlanStepStatus.Upcoming);

    internal bool AnyFailed => _steps.Contains(PlanStepStatus.Failed);

    internal bool AllFailed => !Array.Exists(_steps, static step => step != PlanStepStatus.Failed);

    /// <summary>How a step stands.</summary>
    internal PlanStepStatus this[TreatmentStep step] => _steps[(int)step];

    /// <summary>Of the steps that are neither achieved nor failed, the first is current and later ones are upcoming.</summary>
    internal static Progress Of(IEnumerable<StepSettled> settled)
    {
        var left = PlanStepStatus.Current;
        return new Progress([.. TreatmentCatalogue.Steps.Select(step =>
        {
            if (settled.FirstOrDefault(over => over.Step == step) is { } over)
                return over.Status;

            var status = left;
            left = PlanStepStatus.Upcoming;
            return status;
        })]);
    }
}
