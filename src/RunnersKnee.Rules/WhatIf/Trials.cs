namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Runs the rules on cases that are not the person's own, to see what an answer or an outcome would change. One session is held
/// for all of them, and goes from case to case by what differs.
/// </summary>
internal sealed class Trials(Inference inference, bool guidelineAdditions, CancellationToken cancellationToken)
{
    private RuleSession? _session;
    private Watched? _last;

    internal Watched Of(KneeCase kneeCase)
    {
        var session = _session ?? inference.Open();
        _session = null; // A session that fails is not used again.
        var conclusions = session.Run(CaseFacts.Of(kneeCase, guidelineAdditions), cancellationToken);
        if (_last is null || conclusions.HaveChanged)
            _last = new Watched(conclusions);
        _session = session;
        return _last;
    }
}
