namespace RunnersKnee.Rules.Local;

/// <summary>
/// A reason of the host's own to see a clinician. The urgency of the advice is at least this one; from urgent on, the plan is
/// suspended. An urgency that the protocol has found is never lowered.
/// </summary>
public sealed class LocalReferral : LocalConclusion
{
    /// <summary>Creates a referral.</summary>
    /// <param name="urgency">How urgent it is, from routine to emergency.</param>
    /// <param name="code">The host's own code: 1–100 letters, digits, dots, hyphens and underscores.</param>
    /// <param name="text">The reason in words, 1–2,000 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The urgency is none, or not a member of <see cref="Urgency"/>.</exception>
    /// <exception cref="ArgumentException">The code or the text is not as described.</exception>
    public LocalReferral(Urgency urgency, string code, string text)
        : base(code, text)
    {
        if (urgency == Urgency.None)
            throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "A referral is at least routine.");
        Urgency = CodeMap.Member(urgency, nameof(urgency));
    }

    /// <summary>How urgent it is, from routine to emergency.</summary>
    public Urgency Urgency { get; }
}
