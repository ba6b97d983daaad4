namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: whether this person may run.</summary>
internal sealed record RunningJudged(RunningAdvice Advice)
{
    /// <summary>The key of what publications say of it.</summary>
    internal string Evidence => Advice switch
    {
        RunningAdvice.StopUntilSeen => "runningStop",
        RunningAdvice.OnlyPainFree => "runningPainFree",
        _ => "running",
    };
}
