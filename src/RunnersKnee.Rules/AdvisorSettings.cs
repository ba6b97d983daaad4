namespace RunnersKnee.Rules;

/// <summary>Options that were found to be without fault, as they were at that moment.</summary>
internal sealed record AdvisorSettings(bool GuidelineAdditions, AdviceTexts Texts, LocalRules? LocalRules)
{
    /// <summary>Checks options and keeps them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">They have faults; the one message names each.</exception>
    internal static AdvisorSettings Of(RunnersKneeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var faults = new List<string>();
        if (options.Texts is null)
            faults.Add("There are no Texts: leave the setting out for AdviceTexts.English, or set texts of your own.");
        var rules = LocalPreparation.Prepare(options, faults);
        return faults.Count == 0
            ? new AdvisorSettings(options.GuidelineAdditions, options.Texts!, rules)
            : throw new ArgumentException($"The options of RunnersKnee.Rules cannot be used. {string.Join(" ", faults)}", nameof(options));
    }
}
