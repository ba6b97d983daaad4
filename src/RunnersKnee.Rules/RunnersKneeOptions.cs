namespace RunnersKnee.Rules;

/// <summary>How a <see cref="RunnersKneeAdvisor"/> advises. Read once, when the advisor is made; later changes have no effect.</summary>
public sealed class RunnersKneeOptions
{
    /// <summary>
    /// Whether three treatments that published guidance supports and the source does not name are added to the plan: load
    /// management, patellar taping and hip strengthening. Each is marked as not from the source.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool GuidelineAdditions { get; set; }

    /// <summary>The texts that advice shows; replace some to change the wording, or all to translate it.</summary>
    /// <value>The default is <see cref="AdviceTexts.English"/>.</value>
    public AdviceTexts Texts { get; set; } = AdviceTexts.English;
}
