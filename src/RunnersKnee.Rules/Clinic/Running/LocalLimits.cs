namespace RunnersKnee.Rules;

/// <summary>What one run of the host's own rules may take; the options say what each bound means.</summary>
internal sealed record LocalLimits(int Facts, int Firings, TimeSpan Time)
{
    /// <summary>How many times conditions may be evaluated for each fact that may be inserted: a join keeps what it finds.</summary>
    internal const int ConditionsPerFact = 10;

    internal const int MostFacts = 1_000_000;
    internal const int MostFirings = 100_000;
    internal static readonly TimeSpan MostTime = TimeSpan.FromMinutes(1);

    /// <summary>The bounds of options; one that makes no sense is a fault.</summary>
    internal static LocalLimits Of(RunnersKneeOptions options, List<string> faults)
    {
        Check(nameof(options.MaxLocalFacts), options.MaxLocalFacts is >= 1 and <= MostFacts, options.MaxLocalFacts, $"from 1 to {MostFacts}");
        Check(nameof(options.MaxLocalFirings), options.MaxLocalFirings is >= 1 and <= MostFirings, options.MaxLocalFirings, $"from 1 to {MostFirings}");
        Check(
            nameof(options.MaxLocalTime),
            options.MaxLocalTime > TimeSpan.Zero && options.MaxLocalTime <= MostTime,
            options.MaxLocalTime,
            $"above zero and at most {MostTime}");
        return new LocalLimits(options.MaxLocalFacts, options.MaxLocalFirings, options.MaxLocalTime);

        void Check(string name, bool isInBounds, IFormattable value, string bounds)
        {
            if (!isInBounds)
                faults.Add($"{name} is {value.ToString(null, CultureInfo.InvariantCulture)}: set it {bounds}.");
        }
    }
}
