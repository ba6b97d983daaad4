using System.Collections.Concurrent;
using NRules;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>The one place that prepares the rules and opens sessions of NRules.</summary>
/// <remarks>Safe for use by many threads: a run has a session of its own.</remarks>
internal sealed class Inference
{
    private readonly ISessionFactory _sessions;

    /// <summary>Conclusions that are not in use: they keep their room from run to run.</summary>
    private readonly ConcurrentBag<Conclusions> _spare = [];

    internal Inference(IEnumerable<Rule> rules)
    {
        var definitions = RuleDefinitions.Of(rules);
        Rules = new RuleIndex(definitions);
        _sessions = new RuleCompiler { ExpressionCompiler = LazyExpressionCompiler.WhereItPays }.Compile(definitions);
    }

    internal RuleIndex Rules { get; }

    /// <summary>Runs the rules and hands over what they concluded; conclusions are valid only while they are read.</summary>
    /// <exception cref="RuleFailedException">A condition or an action failed, or the rules did not come to an end.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal TResult Run<TResult>(IReadOnlyList<object> facts, Func<Conclusions, TResult> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var conclusions = _spare.TryTake(out var kept) ? kept : new Conclusions();
        try
        {
            return read(new RuleSession(_sessions.CreateSession(), conclusions).Run(facts, cancellationToken));
        }
        finally
        {
            conclusions.Clear();
            _spare.Add(conclusions);
        }
    }

    /// <summary>A session that is held while one case after the other is looked at.</summary>
    internal RuleSession Hold() => new(_sessions.CreateSession(), new Conclusions());
}
