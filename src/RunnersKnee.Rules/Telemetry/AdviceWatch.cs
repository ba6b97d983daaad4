using System.Diagnostics;

namespace RunnersKnee.Rules.Telemetry;

/// <summary>Reports a piece of advice to whoever listens; where nobody does there is none.</summary>
internal sealed class AdviceWatch : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Activity? _activity = Instruments.Activities.StartActivity(RunnersKneeTelemetry.AdviseActivity);
    private int _fired;

    /// <summary>Begins to watch a piece of advice, where somebody listens.</summary>
    internal static AdviceWatch? Start() => Instruments.AreWatched ? new AdviceWatch() : null;

    /// <summary>Rules fired so many times more.</summary>
    internal void Fired(int firings) => _fired += firings;

    internal void Report(Advice advice)
    {
        var urgency = Codes.Of(advice.Referral.Urgency);
        Instruments.AdviceGiven.Add(1, new KeyValuePair<string, object?>(RunnersKneeTelemetry.UrgencyTag, urgency));
        Instruments.AdviceDuration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds);
        Instruments.RulesFired.Record(_fired);
        foreach (var degraded in advice.Degraded)
            Instruments.RulesDegraded.Add(1, new KeyValuePair<string, object?>(RunnersKneeTelemetry.RuleTag, degraded.Rule));

        _activity?.SetTag(RunnersKneeTelemetry.UrgencyTag, urgency);
        _activity?.SetTag(RunnersKneeTelemetry.RulesFired, _fired);
        if (advice.Degraded is { Count: > 0 } failed)
            _activity?.SetTag(RunnersKneeTelemetry.RulesDegraded, failed.Count);
        _activity?.SetStatus(ActivityStatusCode.Ok);
    }

    /// <summary>Ends the activity; what has no status by then failed.</summary>
    public void Dispose()
    {
        if (_activity is { Status: ActivityStatusCode.Unset })
            _activity.SetStatus(ActivityStatusCode.Error, "No advice was given.");
        _activity?.Dispose();
    }
}
