namespace RunnersKnee.Rules;

/// <summary>One of the three steps of the treatment (RK-18).</summary>
/// <remarks>Numbers never change; the order of the steps is that of <see cref="Codes.Members"/>.</remarks>
[JsonConverter(typeof(CodeConverter<TreatmentStep>))]
public enum TreatmentStep
{
    /// <summary>Step 1: stop the pain and the swelling.</summary>
    StopPainAndSwelling = 0,
    /// <summary>Step 2: correct the underlying causes.</summary>
    CorrectCauses = 1,
    /// <summary>Step 3: strengthen, to prevent its return.</summary>
    Strengthen = 2,
}

/// <summary>How a step went, as the host reports it. What is reported stands, even where the outcomes of its treatments say otherwise.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<StepOutcome>))]
public enum StepOutcome
{
    /// <summary>The step has not begun.</summary>
    NotStarted = 0,
    /// <summary>The step is under way.</summary>
    InProgress = 1,
    /// <summary>The step reached its aim.</summary>
    Achieved = 2,
    /// <summary>The step did not help.</summary>
    Failed = 3,
}
