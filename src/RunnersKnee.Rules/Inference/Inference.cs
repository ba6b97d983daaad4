using System.Collections.Concurrent;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>The one place that touches the rules engine: prepares the rules once, and runs them on the facts of a case.</summary>
/// <remarks>Safe for use by many threads: a run has a session of its own.</remarks>
internal sealed class Inference
{
    /// <summary>Far above what the rules can need (each fires a few times at most), so that a faulty rule cannot run for ever.</summary>
    private const int MaxFirings = 10_000;

    private const int LastFirings = 100;

    private readonly ISessionFactory _sessions;

    /// <summary>Conclusions that are not in use: they keep their room from run to run.</summary>
    private readonly ConcurrentBag<Conclusions> _spare = [];

    internal Inference(IEnumerable<Rule> rules)
    {
        IRuleDefinition[] definitions = [.. new RuleDefinitionFactory().Create(rules)];
        Rules = new RuleIndex(definitions);
        _sessions = new RuleCompiler().Compile(definitions);
    }

    internal RuleIndex Rules { get; }

    /// <summary>Runs the rules and hands over what they concluded; conclusions are valid only while they are read.</summary>
    /// <exception cref="RuleFailedException">A condition or an action failed, or the rules did not come to an end.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal TResult Run<TResult>(IReadOnlyList<object> facts, Func<Conclusions, TResult> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = _sessions.CreateSession();
        var conclusions = _spare.TryTake(out var kept) ? kept : new Conclusions();
        try
        {
            conclusions.Follow(session.Events);
            conclusions.End(Fire(session, facts, conclusions.Failure, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            return read(conclusions);
        }
        finally
        {
            (session as IDisposable)?.Dispose();
            conclusions.Clear();
            _spare.Add(conclusions);
        }
    }

    private static int Fire(ISession session, IReadOnlyList<object> facts, FailureWatch failure, CancellationToken cancellationToken)
    {
        try
        {
            session.InsertAll(facts);
            var firings = session.Fire(MaxFirings, cancellationToken);
            if (firings == MaxFirings)
                RefuseEndlessChain(session);
            return firings;
        }
        catch (RuleLhsExpressionEvaluationException exception)
        {
            throw new RuleFailedException(failure.FailedRule, exception.Expression, exception.InnerException);
        }
        catch (RuleRhsExpressionEvaluationException exception)
        {
            throw new RuleFailedException(exception.RuleName, exception.Expression, exception.InnerException);
        }
    }

    /// <summary>Looks on for a while to learn which rules go on firing, and names them.</summary>
    private static void RefuseEndlessChain(ISession session)
    {
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        session.Events.RuleFiredEvent += (_, e) => rules.Add(e.Rule.Name);
        if (session.Fire(LastFirings) > 0)
            throw new RuleFailedException(string.Join(", ", rules), $"firing more than {MaxFirings} times", innerException: null);
    }
}
