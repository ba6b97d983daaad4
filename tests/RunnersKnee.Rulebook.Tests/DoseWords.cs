namespace RunnersKnee.Rulebook.Tests;

/// <summary>A dose in words, with its limits.</summary>
internal static class DoseWords
{
    internal static string Of(Dose? dose) => dose is null ? "—" : string.Join(", ", Parts(dose));

    private static IEnumerable<string> Parts(Dose dose)
    {
        if (dose.MinutesPerSessionMax is { } session)
            yield return string.Create(CultureInfo.InvariantCulture, $"at most {session} minutes a session");
        if (dose.MinutesPerDayMax is { } day)
            yield return string.Create(CultureInfo.InvariantCulture, $"at most {day} minutes a day");
        if (dose.TimesPerDayMax is { } times)
            yield return string.Create(CultureInfo.InvariantCulture, $"at most {times} times a day");
        if (dose.TimesPerDaySource is { } source)
            yield return string.Create(CultureInfo.InvariantCulture, $"the source says {source.Min}–{source.Max} times a day");
        if (dose.TowelUnderPack == true)
            yield return "a towel under the pack";
        if (dose.NoResistance == true)
            yield return "no resistance";
        if (dose.NotUnderWrap == true)
            yield return "never under a wrap";
        if (dose.NotTogetherWithIce == true)
            yield return "not together with ice";
        if (dose.TopicalAfterIce == true)
            yield return "the cream after the ice";
        if (dose.AfterEachRunOrSport == true)
            yield return "after each run or sport";
        if (dose.BeforeAndAfterEachRun == true)
            yield return "before and after each run";
    }
}
