namespace RunnersKnee.Rules.Telemetry;

/// <summary>
/// The names under which the library can be watched: an activity source for traces and a meter for figures. Neither carries
/// anything about a person: no fact, no identifier, no text.
/// </summary>
/// <remarks>
/// Both belong to .NET itself (<c>System.Diagnostics</c>): any collector that listens to them by name, such as one of
/// OpenTelemetry, receives them. As long as nobody listens they cost next to nothing.
/// </remarks>
public static class RunnersKneeTelemetry
{
    /// <summary>The name of the activity source: <c>RunnersKnee.Rules</c>.</summary>
    public const string ActivitySourceName = "RunnersKnee.Rules";

    /// <summary>
    /// The activity of one piece of advice or verdict that a caller asked for, with the tags <see cref="UrgencyTag"/>,
    /// <c>runnersknee.rules.fired</c> and, where local rules failed, <c>runnersknee.rules.degraded</c> (how many). Its status is an error
    /// where no advice was given. What an explanation, a comparison or a replay tries on the way has none, and is not counted.
    /// </summary>
    public const string AdviseActivity = "runnersknee.advise";

    /// <summary>The name of the meter: <c>RunnersKnee.Rules</c>.</summary>
    public const string MeterName = "RunnersKnee.Rules";

    /// <summary>A counter: how many pieces of advice were given, by <see cref="UrgencyTag"/>.</summary>
    public const string AdviceGiven = "runnersknee.advice.given";

    /// <summary>A histogram: how long a piece of advice took, in seconds.</summary>
    public const string AdviceDuration = "runnersknee.advice.duration";

    /// <summary>A histogram: how many times rules fired for a piece of advice, local ones included.</summary>
    public const string RulesFired = "runnersknee.rules.fired";

    /// <summary>A counter: how many times a local rule failed, by <see cref="RuleTag"/>.</summary>
    public const string RulesDegraded = "runnersknee.rules.degraded";

    /// <summary>The tag of the urgency: one of the codes of <see cref="Urgency"/>.</summary>
    public const string UrgencyTag = "urgency";

    /// <summary>The tag of the name of a local rule.</summary>
    public const string RuleTag = "rule";
}
