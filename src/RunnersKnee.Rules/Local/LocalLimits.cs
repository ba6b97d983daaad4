namespace RunnersKnee.Rules.Local;

/// <summary>What one run of the host's own rules may take; the options say what each bound means.</summary>
internal sealed record LocalLimits(int Facts, int Firings)
{
    internal const int MostFacts = 1_000_000;
    internal const int MostFirings = 100_000;

    /// <summary>How many times conditions may be evaluated, which a join does far more often than it inserts.</summary>
    internal int Conditions => Facts * 10;

    /// <summary>The bounds of options; one that makes no sense is a fault.</summary>
    internal static LocalLimits Of(RunnersKneeOptions options, List<string> faults)
    {
        Check(nameof(options.MaxLocalFacts), options.MaxLocalFacts, MostFacts);
        Check(nameof(options.MaxLocalFirings), options.MaxLocalFirings, MostFirings);
        return new LocalLimits(options.MaxLocalFacts, options.MaxLocalFirings);

        void Check(string name, int value, int most)
        {
            if (value < 1 || value > most)
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}: set it from 1 to {most}."));
        }
    }
}
