namespace RunnersKnee.Rules;

/// <summary>What was read so far; a code whose value is at fault has none.</summary>
internal sealed class CaseDraft
{
    internal string? Id { get; set; }

    internal int? Age { get; set; }

    internal Dictionary<Finding, Answer?> Findings { get; } = [];

    internal Dictionary<Treatment, TreatmentOutcome> Treatments { get; } = [];

    /// <summary>Where each treatment was named first.</summary>
    internal Dictionary<Treatment, JsonPath> TreatmentPaths { get; } = [];

    internal Dictionary<TreatmentStep, StepOutcome?> Steps { get; } = [];

    internal HashSet<Treatment> Considered { get; } = [];

    internal KneeCase ToCase()
    {
        // One call an answer, not one a finding: each copies the whole map.
        var @case = KneeCase.Empty.WithId(Id).WithAge(Age)
            .WithUnknown(Answered(Answer.Unknown))
            .WithNo(Answered(Answer.No))
            .WithYes(Answered(Answer.Yes));
        foreach (var (treatment, outcome) in Treatments)
            @case = @case.With(treatment, outcome);
        foreach (var (step, outcome) in Steps)
            @case = @case.With(step, outcome);
        return Considered.Count == 0 ? @case : @case.Considering(Considered);
    }

    private Finding[] Answered(Answer answer) => [.. Findings.Where(pair => pair.Value == answer).Select(pair => pair.Key)];
}
