using NRules;

namespace RunnersKnee.Rules.Engine;

/// <summary>
/// A session of NRules that goes from one set of facts to the next by what differs between them. A session in which something
/// failed, or was cancelled, is of no further use.
/// </summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
internal sealed class RuleSession
{
    /// <summary>Far above what the rules can need (each fires a few times at most), so that a faulty rule cannot run for ever.</summary>
    private const int MaxFirings = 10_000;

    private const int LastFirings = 100;
    private readonly ISession _session;
    private readonly Conclusions _conclusions = new();
    private IReadOnlyList<object> _facts = [];

    internal RuleSession(ISession session)
    {
        _session = session;
        _session.AutoPropagateLinkedFacts = false;
        _conclusions.Follow(session.Events);
    }

    /// <summary>What the rules conclude from these facts; valid until the next run.</summary>
    /// <exception cref="RuleFailedException">A condition or an action failed, or the rules did not come to an end.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    internal Conclusions Run(IReadOnlyList<object> facts, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            _conclusions.HaveChanged = false;
            Tell(facts);
            _conclusions.Firings = Fire(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            return _conclusions;
        }
        catch (RuleLhsExpressionEvaluationException exception)
        {
            throw new RuleFailedException(string.Join(", ", _conclusions.FailedRules), exception.Expression, exception.InnerException);
        }
        catch (RuleRhsExpressionEvaluationException exception)
        {
            throw new RuleFailedException(exception.RuleName, exception.Expression, exception.InnerException);
        }
    }

    /// <summary>Tells the rules these facts, and takes back what was told before and is not among them.</summary>
    private void Tell(IReadOnlyList<object> facts)
    {
        if (_facts.Count == 0)
        {
            _session.InsertAll(facts);
        }
        else
        {
            // What is told first and what is taken back then wait together for the rules: a plan that stays suspended is never made anew.
            _session.InsertAll(facts.Except(_facts));
            _session.RetractAll(_facts.Except(facts));
        }

        _facts = facts;
    }

    /// <summary>Fires stage by stage: what the rules of one stage conclude goes on to the next in one batch.</summary>
    private int Fire(CancellationToken cancellationToken)
    {
        var agenda = _session.Agenda;
        var fired = 0;
        while (!agenda.IsEmpty)
        {
            var stage = agenda.Peek().Rule.Priority;
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                fired += _session.Fire(1, cancellationToken);
                if (fired >= MaxFirings)
                    RefuseEndlessChain();
            }
            while (!agenda.IsEmpty && agenda.Peek().Rule.Priority == stage);

            _session.PropagateLinked();
        }

        return fired;
    }

    /// <summary>Looks on for a while to learn which rules go on firing, and names them.</summary>
    private void RefuseEndlessChain()
    {
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        _session.Events.RuleFiredEvent += (_, e) => rules.Add(e.Rule.Name);
        _session.AutoPropagateLinkedFacts = true;
        _session.PropagateLinked();
        if (_session.Fire(LastFirings) > 0)
            throw new RuleFailedException(string.Join(", ", rules), $"firing more than {MaxFirings} times", innerException: null);
    }
}
