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
            _conclusions.Firings = 0;
            Tell(facts, cancellationToken);
            while (!_session.Agenda.IsEmpty)
                FireStage(cancellationToken);
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
    private void Tell(IReadOnlyList<object> facts, CancellationToken cancellationToken)
    {
        if (_facts.Count == 0)
        {
            _session.InsertAll(facts);
        }
        else
        {
            object[] told = [.. facts.Except(_facts)];
            object[] takenBack = [.. _facts.Except(facts)];
            _session.InsertAll(told);

            // What follows at once from what is new is there before anything is taken back, unless both speak of the same thing: a plan
            // that stays suspended then stays as it is.
            if (!told.OfType<CaseFact>().IntersectBy(takenBack.OfType<CaseFact>().Select(fact => fact.Place), fact => fact.Place).Any())
                FireStage(cancellationToken);
            _session.RetractAll(takenBack);
        }

        _facts = facts;
    }

    /// <summary>Fires the rules of one stage: what they conclude goes on to the next in one batch.</summary>
    private void FireStage(CancellationToken cancellationToken)
    {
        var agenda = _session.Agenda;
        for (int? stage = null; !agenda.IsEmpty && agenda.Peek().Rule.Priority is var priority && priority == (stage ??= priority);)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _conclusions.Firings += _session.Fire(1, cancellationToken);
            if (_conclusions.Firings >= MaxFirings)
                RefuseEndlessChain();
        }

        _session.PropagateLinked();
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
