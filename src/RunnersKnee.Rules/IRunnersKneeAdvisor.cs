namespace RunnersKnee.Rules;

/// <summary>Gives the protocol's advice on a case: the library's entry point.</summary>
/// <remarks>
/// <para>Implementations are immutable and safe to call from many threads at once; the same case always gives the same advice.</para>
/// <para>
/// It may gain members in a minor version, each with an implementation of its own: hosts call it and replace it in their tests. What can be
/// made of the members that are there stands in <see cref="RunnersKneeAdvisorExtensions"/>; what more an advice is to hold goes into
/// <see cref="AdviceRequest"/>.
/// </para>
/// </remarks>
public interface IRunnersKneeAdvisor
{
    /// <summary>Every rule of the protocol, in the order of the rulebook.</summary>
    IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>Advice on one case.</summary>
    /// <param name="kneeCase">What is told of the person and the knee.</param>
    /// <param name="request">What else is wanted, such as the questions worth asking next; null for the advice alone.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The whole advice, with what was requested; never a part of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so no advice is given.</exception>
    Advice Advise(KneeCase kneeCase, AdviceRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>The verdict on one treatment.</summary>
    /// <param name="kneeCase">What is told of the person and the knee; what it considers itself is left aside.</param>
    /// <param name="treatment">The treatment.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Treatment"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so no verdict is given.</exception>
    TreatmentVerdict Check(KneeCase kneeCase, Treatment treatment, CancellationToken cancellationToken = default);

    /// <summary>
    /// Why a treatment has the verdict that it has, with its warning and its place in the plan, why no other, and what would change it.
    /// </summary>
    /// <param name="kneeCase">What is told of the person and the knee; what it considers itself is left aside.</param>
    /// <param name="treatment">The treatment.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Treatment"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so nothing is explained.</exception>
    Explanation Explain(KneeCase kneeCase, Treatment treatment, CancellationToken cancellationToken = default);

    /// <summary>Why a reason to see a clinician is given or is not, and what would change it.</summary>
    /// <param name="kneeCase">What is told of the person and the knee.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ReferralCode"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so nothing is explained.</exception>
    Explanation Explain(KneeCase kneeCase, ReferralCode reason, CancellationToken cancellationToken = default);

    /// <summary>What is different since last time, and which change of fact did it.</summary>
    /// <param name="earlier">The earlier record.</param>
    /// <param name="later">The later record, of the same person.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> or <paramref name="later"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so nothing is compared.</exception>
    FollowUp Compare(AdviceRecord earlier, AdviceRecord later, CancellationToken cancellationToken = default);

    /// <summary>Advises once more on the facts of a record, and says whether the advice is still the same.</summary>
    /// <param name="record">The record; its guideline additions are on or off as they were then.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="RuleFailedException">A rule failed, so nothing is compared.</exception>
    Replay Replay(AdviceRecord record, CancellationToken cancellationToken = default);
}
