using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RunnersKnee.Rules.Tests.Hosting;

/// <summary>Listens to what the library reports on this thread; other tests run on others.</summary>
internal sealed class Listening : IDisposable
{
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly MeterListener _meter = new();
    private readonly ActivityListener _activities;

    internal Listening()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RunnersKneeTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (Environment.CurrentManagedThreadId == _thread)
                    Activities.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(_activities);
        _meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == RunnersKneeTelemetry.MeterName)
                listener.EnableMeasurementEvents(instrument);
        };
        _meter.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured(instrument, value, tags));
        _meter.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured(instrument, value, tags));
        _meter.Start();
    }

    internal List<Activity> Activities { get; } = [];

    internal List<(string Instrument, double Value, string Tags)> Measurements { get; } = [];

    public void Dispose()
    {
        _activities.Dispose();
        _meter.Dispose();
    }

    private void Measured(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Environment.CurrentManagedThreadId == _thread)
            Measurements.Add((instrument.Name, value, string.Join(",", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
    }
}
