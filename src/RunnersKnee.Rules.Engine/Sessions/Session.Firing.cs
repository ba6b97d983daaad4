using RunnersKnee.Rules.Engine.Diagnostics;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>How rules fire.</summary>
internal sealed partial class Session
{
    /// <summary>Firing without a bound ends with an error after this many.</summary>
    private const int MostFirings = 1_000_000;

    public int Fire() => Fire(CancellationToken.None);

    public int Fire(CancellationToken cancellationToken)
    {
        var fired = Fire(MostFirings, cancellationToken);
        return fired < MostFirings || cancellationToken.IsCancellationRequested ? fired : throw Endless(cancellationToken);
    }

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var fired = 0;
        while (fired < maxRulesNumber && _agenda.Next() is { } activation)
        {
            _context.Start(activation, cancellationToken);
            fired++;
            try
            {
                Run(activation);
            }
            finally
            {
                PropagateGiven();
            }

            if (_context.IsHalted || cancellationToken.IsCancellationRequested)
                break;
        }

        return fired;
    }

    private void Run(Activation activation)
    {
        activation.HasFired = activation.Trigger != MatchTrigger.Removed;
        var trigger = activation.Trigger;
        _events.RuleFiring(activation);
        foreach (var action in activation.Rule.Actions)
        {
            if ((action.Triggers & trigger) == MatchTrigger.None)
                continue;
            try
            {
                action.Run(this, activation, _context);
            }
            catch (Exception exception)
            {
                if (!_events.ActionFailed(action.Source, exception, activation))
                    throw new RuleRhsExpressionEvaluationException(activation.Rule.Definition.Name, action.Source.ToString(), exception);
            }
        }

        _events.RuleFired(activation);
    }

    /// <summary>Fires on for a while to see which rules go on for ever.</summary>
    private RuleExecutionException Endless(CancellationToken cancellationToken)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        _events.RuleFiredEvent += Note;
        Fire(1_000, cancellationToken);
        _events.RuleFiredEvent -= Note;
        return new RuleExecutionException(
            $"The rules do not come to an end: there were {MostFirings} firings. These go on: {string.Join(", ", names)}.",
            innerException: null);

        void Note(object? sender, AgendaEventArgs e) => names.Add(e.Rule.Name);
    }
}
