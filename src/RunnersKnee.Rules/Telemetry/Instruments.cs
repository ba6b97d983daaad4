using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RunnersKnee.Rules.Telemetry;

/// <summary>The activity source and the meter, one of each for the process.</summary>
internal static class Instruments
{
    private static readonly string? Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(RunnersKneeTelemetry.MeterName, Version);
    internal static ActivitySource Activities { get; } = new(RunnersKneeTelemetry.ActivitySourceName, Version);

    internal static Counter<long> AdviceGiven { get; } =
        Meter.CreateCounter<long>(RunnersKneeTelemetry.AdviceGiven, "{advice}", "Pieces of advice given, by urgency.");

    internal static Histogram<double> AdviceDuration { get; } =
        Meter.CreateHistogram<double>(RunnersKneeTelemetry.AdviceDuration, "s", "How long a piece of advice took.");

    internal static Histogram<long> RulesFired { get; } =
        Meter.CreateHistogram<long>(RunnersKneeTelemetry.RulesFired, "{firing}", "Firings of rules for a piece of advice.");

    internal static Counter<long> RulesDegraded { get; } =
        Meter.CreateCounter<long>(RunnersKneeTelemetry.RulesDegraded, "{rule}", "Local rules that failed.");

    /// <summary>Whether anybody listens.</summary>
    internal static bool AreWatched => Activities.HasListeners()
        || AdviceGiven.Enabled || AdviceDuration.Enabled || RulesFired.Enabled || RulesDegraded.Enabled;
}
