using System.Runtime.CompilerServices;
using NRules;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Engine;

/// <summary>The one place that prepares the rules and opens sessions of NRules.</summary>
/// <remarks>Safe for use by many threads: a run has a session of its own.</remarks>
internal sealed class Inference
{
    private readonly ISessionFactory _sessions;

    internal Inference(IEnumerable<Rule> rules)
    {
        var definitions = RuleDefinitions.Of(rules);
        Rules = new RuleIndex(definitions);
        Consequences = new Consequences(definitions);
        var compiler = new RuleCompiler();

        // Where code is compiled ahead of time, expressions are interpreted, and the engine's own compiler does.
        if (RuntimeFeature.IsDynamicCodeCompiled)
            compiler.ExpressionCompiler = new LazyExpressionCompiler();
        _sessions = compiler.Compile(definitions);
    }

    internal RuleIndex Rules { get; }

    internal Consequences Consequences { get; }

    /// <summary>What the rules conclude from these facts.</summary>
    /// <exception cref="RuleFailedException">A condition or an action failed, or the rules did not come to an end.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    internal Conclusions Run(IReadOnlyList<object> facts, CancellationToken cancellationToken) => Open().Run(facts, cancellationToken);

    /// <summary>Opens a session, for one case or for one after the other.</summary>
    internal RuleSession Open() => new(_sessions.CreateSession());
}
