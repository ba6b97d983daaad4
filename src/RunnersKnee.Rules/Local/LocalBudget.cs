using System.Diagnostics.CodeAnalysis;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>
/// What one run of the host's own rules takes, by rule. It looks at every event that the engine raises, and ends the run with an
/// exception once a bound is passed or the advice is cancelled; between two events nothing can be seen or ended.
/// </summary>
internal sealed class LocalBudget(LocalLimits limits, CancellationToken cancellationToken)
{
    private readonly Tally _facts = new();
    private readonly Tally _matches = new();
    private readonly Tally _conditions = new();
    private readonly Tally _firings = new();
    private readonly HashSet<(string Cause, string Effect)> _caused = [];

    /// <summary>The rule that fires or fired last; null before the first.</summary>
    private IRuleDefinition? _firing;

    /// <summary>How many times rules fired.</summary>
    internal int Firings => _firings.Total;
    /// <summary>The bound that was passed; null where none was.</summary>
    internal LocalBudgetException? Passed { get; private set; }

    internal void Follow(IEventProvider events)
    {
        events.RuleFiringEvent += Firing;
        events.ActivationCreatedEvent += Matched;
        events.ActivationUpdatedEvent += (_, e) => SetOff(e.Rule);
        events.FactInsertingEvent += Inserting;
        events.FactUpdatingEvent += (_, _) => Look();
        events.FactRetractingEvent += (_, _) => Look();
        events.LhsExpressionEvaluatedEvent += Evaluated;
    }

    private void Firing(object? sender, AgendaEventArgs e)
    {
        Look();
        _firing = e.Rule;
        if (_firings.Total == limits.Firings)
            Pass(Endless() is { Length: > 0 } endless ? endless : _firings.Most, $"firings: {limits.Firings}", nameof(RunnersKneeOptions.MaxLocalFirings));
        _firings.Add(e.Rule);

        // What comes to an end has done so by then, and is not blamed.
        if (_firings.Total == limits.Firings / 2)
            _caused.Clear();
    }

    private void Matched(object? sender, AgendaEventArgs e)
    {
        SetOff(e.Rule);
        _matches.Add(e.Rule);
        if (_matches.Total > limits.Facts)
            Pass(_matches.Most, $"matches: {limits.Facts}", nameof(RunnersKneeOptions.MaxLocalFacts));
    }

    private void SetOff(IRuleDefinition effect)
    {
        Look();
        if (_firing is { } cause)
            _caused.Add((cause.Name, effect.Name));
    }

    private void Inserting(object? sender, WorkingMemoryEventArgs e)
    {
        Look();
        if (_firing is null)
            return;
        _facts.Add(_firing);
        if (_facts.Total > limits.Facts)
            Pass(_facts.Most, $"facts: {limits.Facts}", nameof(RunnersKneeOptions.MaxLocalFacts));
    }

    private void Evaluated(object? sender, LhsExpressionEventArgs e)
    {
        Look();
        _conditions.Add(e.Rules);
        if (_conditions.Total > limits.Conditions)
            Pass(_conditions.Most, $"conditions: {limits.Conditions}", nameof(RunnersKneeOptions.MaxLocalFacts));
    }

    /// <summary>Ends what has to end.</summary>
    private void Look()
    {
        // An action that swallows the exception meets it again at the next event.
        if (Passed is not null)
            throw Passed;
        cancellationToken.ThrowIfCancellationRequested();
    }

    private void Pass(string[] rules, string bound, string option)
    {
        Passed = new LocalBudgetException(rules, $"The host's rules took more than they may for one advice ({bound}; see RunnersKneeOptions.{option}).");
        throw Passed;
    }

    /// <summary>
    /// The rules that go on for ever: those that, directly or through others, cause themselves to fire again. A rule that is merely
    /// set off by them again and again is not one of them.
    /// </summary>
    private string[] Endless()
    {
        var effects = _caused.ToLookup(pair => pair.Cause, pair => pair.Effect, StringComparer.Ordinal);
        return [.. effects.Select(caused => caused.Key).Where(rule => Causes(rule, rule, []))];

        bool Causes(string cause, string effect, HashSet<string> seen) =>
            seen.Add(cause) && effects[cause].Any(next => next == effect || Causes(next, effect, seen));
    }

    /// <summary>How often something happened in all, and by rule.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<string, int> _byRule = new(StringComparer.Ordinal);

        internal int Total { get; private set; }

        /// <summary>The rule with the largest share.</summary>
        internal string[] Most => [_byRule.MaxBy(share => share.Value).Key];

        /// <summary>Counts it once, for each of the rules that share in it.</summary>
        internal void Add(params IEnumerable<IRuleDefinition> rules)
        {
            Total++;
            foreach (var rule in rules)
                _byRule[rule.Name] = _byRule.GetValueOrDefault(rule.Name) + 1;
        }
    }
}

/// <summary>A run of the host's own rules took more than it may; the rules are those to blame.</summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "A host meets it only as the exception of a degraded rule, to be read.")]
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "As above: nobody else throws it.")]
internal sealed class LocalBudgetException(IReadOnlyList<string> rules, string message) : Exception(message)
{
    internal IReadOnlyList<string> Rules => rules;
}
