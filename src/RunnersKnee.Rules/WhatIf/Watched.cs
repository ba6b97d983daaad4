namespace RunnersKnee.Rules.WhatIf;

/// <summary>What is watched of an advice when cases are tried: every decision that a person would act on.</summary>
internal sealed class Watched
{
    private readonly HashSet<Decision> _decisions = [];

    internal Watched(Conclusions conclusions) => _decisions.UnionWith(Decisions.Of(conclusions));

    /// <summary>The verdict on a treatment that is considered.</summary>
    internal Verdict Verdict(Treatment treatment) => DecisionTable.Verdict.ValueIn(_decisions, treatment);

    internal bool HasReason(ReferralCode code) => _decisions.Contains(DecisionTable.Reason.Of(code, Presence.Present));

    /// <summary>The areas in which something is decided otherwise.</summary>
    internal IEnumerable<AdviceArea> Differences(Watched other) => ReferenceEquals(this, other)
        ? []
        : NotIn(other).Concat(other.NotIn(this)).Select(decision => decision.Item.Kind.Area).Distinct();

    private IEnumerable<Decision> NotIn(Watched other) => _decisions.Where(decision => !other._decisions.Contains(decision));
}
