namespace RunnersKnee.Rules.WhatIf;

/// <summary>What is watched of an advice when cases are tried: every decision that a person would act on.</summary>
internal sealed class Watched(Conclusions conclusions)
{
    private readonly object[] _conclusions = [.. conclusions.Values];

    private HashSet<Decision> Decided => field ??= [.. ConcludedDecisions.Of(_conclusions)];

    /// <summary>The verdict on a treatment that is considered.</summary>
    internal Verdict Verdict(Treatment treatment) => _conclusions.OfType<Judged>().First(judged => judged.Treatment == treatment).Verdict;

    internal bool HasReason(ReferralCode code) => Decided.Contains(DecisionTable.Reason.Of(code, Presence.Present));

    /// <summary>The areas in which something is decided otherwise.</summary>
    internal IEnumerable<AdviceArea> Differences(Watched other) => ReferenceEquals(this, other)
        ? []
        : NotIn(other).Concat(other.NotIn(this)).Select(decision => decision.Item.Kind.Area).Distinct();

    private IEnumerable<Decision> NotIn(Watched other) => Decided.Where(decision => !other.Decided.Contains(decision));
}
