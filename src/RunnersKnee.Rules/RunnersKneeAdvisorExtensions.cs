namespace RunnersKnee.Rules;

/// <summary>Conveniences on top of <see cref="IRunnersKneeAdvisor"/>.</summary>
public static class RunnersKneeAdvisorExtensions
{
    /// <summary>
    /// Advises once on a made-up runner, with the questions worth asking, so that nobody waits for what a process prepares on
    /// first use. Call it when the host starts; it takes well under a second, and calling it again costs little.
    /// </summary>
    /// <remarks>Whoever listens to <see cref="RunnersKneeTelemetry"/> sees one advice more.</remarks>
    /// <param name="advisor">The advisor.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed.</exception>
    public static void WarmUp(this IRunnersKneeAdvisor advisor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        var runner = KneeCase.Empty
            .WithAge(34)
            .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.OverPronation, Finding.RunsOrPlaysSport)
            .Considering(DisplayOrder.Of<Treatment>());
        advisor.Advise(runner, new AdviceRequest { Questions = 1 }, cancellationToken);
    }

    /// <summary>Explains what a code stands for: a treatment (with the warning against it) or a reason to see a clinician.</summary>
    /// <param name="advisor">The advisor.</param>
    /// <param name="kneeCase">What is told of the person and the knee.</param>
    /// <param name="code">
    /// A treatment's code or everyday name (see <see cref="TreatmentNames"/>), or the code of a <see cref="ReferralCode"/>, which is
    /// case-sensitive.
    /// </param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="advisor"/>, <paramref name="kneeCase"/> or <paramref name="code"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">The code is neither; the message names the nearest.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so nothing is explained.</exception>
    public static Explanation Explain(
        this IRunnersKneeAdvisor advisor, KneeCase kneeCase, string code, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(code);
        if (TreatmentNames.TryParse(code, out var treatment))
            return advisor.Explain(kneeCase, treatment, cancellationToken);
        if (Codes.TryParse<ReferralCode>(code, out var reason))
            return advisor.Explain(kneeCase, reason, cancellationToken);
        var hint = Nearest.Hint(code, [.. TreatmentNames.All, .. Codes.All<ReferralCode>()]);
        throw new ArgumentException($"'{code}' is neither a treatment nor a reason to see a clinician. {hint}".TrimEnd(), nameof(code));
    }

    /// <summary>Advises on a case, and keeps both as a record.</summary>
    /// <param name="advisor">The advisor.</param>
    /// <param name="kneeCase">What is told of the person and the knee.</param>
    /// <param name="day">The day on which it is told; null where that is not known. The library reads no clock.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/> or <paramref name="kneeCase"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so no advice is given.</exception>
    public static AdviceRecord Record(
        this IRunnersKneeAdvisor advisor, KneeCase kneeCase, DateOnly? day = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        return AdviceRecord.Of(kneeCase, advisor.Advise(kneeCase, cancellationToken: cancellationToken), day);
    }

    /// <summary>What is different since last time, and which change of fact did it.</summary>
    /// <param name="advisor">The advisor.</param>
    /// <param name="earlier">What was told last time.</param>
    /// <param name="later">What is told now.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="advisor"/>, <paramref name="earlier"/> or <paramref name="later"/> is null.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so nothing is compared.</exception>
    public static FollowUp Compare(
        this IRunnersKneeAdvisor advisor, KneeCase earlier, KneeCase later, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return advisor.Compare(
            advisor.Record(earlier, cancellationToken: cancellationToken),
            advisor.Record(later, cancellationToken: cancellationToken),
            cancellationToken);
    }
}
