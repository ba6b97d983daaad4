namespace RunnersKnee.Rules;

/// <summary>One of the three steps of the treatment, in order (RK-18).</summary>
[JsonConverter(typeof(CodeConverter<TreatmentStep>))]
public enum TreatmentStep
{
    /// <summary>Step 1: stop the pain and the swelling.</summary>
    StopPainAndSwelling,
    /// <summary>Step 2: correct the underlying causes.</summary>
    CorrectCauses,
    /// <summary>Step 3: strengthen, to prevent its return.</summary>
    Strengthen,
}

/// <summary>How a step went, as the host reports it. What is reported stands, even where the outcomes of its treatments say otherwise.</summary>
[JsonConverter(typeof(CodeConverter<StepOutcome>))]
public enum StepOutcome
{
    /// <summary>The step has not begun.</summary>
    NotStarted,
    /// <summary>The step is under way.</summary>
    InProgress,
    /// <summary>The step reached its aim.</summary>
    Achieved,
    /// <summary>The step did not help.</summary>
    Failed,
}
