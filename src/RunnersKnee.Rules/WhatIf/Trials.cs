namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Runs the rules on cases that are not the person's own, to see what an answer or an outcome would change. All of them run in one
/// session, which goes from case to case by what differs.
/// </summary>
internal sealed class Trials(RuleSession session, Consequences consequences, bool guidelineAdditions, CancellationToken cancellationToken)
{
    private Watched? _last;

    internal Watched Of(KneeCase kneeCase)
    {
        var conclusions = session.Run(CaseFacts.Of(kneeCase, guidelineAdditions), cancellationToken);
        if (_last is null || conclusions.HaveChanged)
            _last = new Watched(conclusions);
        return _last;
    }

    /// <summary>The areas in which something may be decided otherwise where a fact is told, at most: none where no rule reads it.</summary>
    internal IEnumerable<AdviceArea> AreasOf(CaseFact fact) => consequences.Of(fact).SelectMany(ConcludedDecisions.AreasOf);
}
