using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

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
