using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>
/// What one run of the host's own rules takes, by rule. It looks at every event that the engine raises, and ends the run with an
/// exception once a bound is passed; between two events nothing can be seen or ended.
/// </summary>
internal sealed class LocalBudget(LocalLimits limits)
{
    private readonly Tally _facts = new();
    private readonly Tally _matches = new();
    private readonly Tally _firings = new();
    private readonly Tally _ticks = new();
    private readonly HashSet<(string Cause, string Effect)> _caused = [];
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _last = Stopwatch.GetTimestamp();
    private long _evaluated;

    /// <summary>The rule that fires or fired last; none before the first.</summary>
    private IRuleDefinition[] _firing = [];

    /// <summary>How many times rules fired.</summary>
    internal int Firings => (int)_firings.Total;
    /// <summary>The bound that was passed; null where none was.</summary>
    internal LocalBudgetException? Passed { get; private set; }

    internal void Follow(IEventProvider events)
    {
        events.RuleFiringEvent += Firing;
        events.RuleFiredEvent += (_, e) => Spend(e.Rule);
        events.ActivationCreatedEvent += Matched;
        events.ActivationUpdatedEvent += (_, e) => SetOff(e.Rule);
        events.ActivationDeletedEvent += (_, e) => Spend(e.Rule);
        events.FactInsertingEvent += Inserting;
        events.FactUpdatingEvent += (_, _) => Spend(_firing);
        events.FactRetractingEvent += (_, _) => Spend(_firing);
        events.LhsExpressionEvaluatedEvent += Evaluated;
        events.RhsExpressionEvaluatedEvent += (_, e) => Spend(e.Match.Rule);
        events.AgendaExpressionEvaluatedEvent += (_, e) => Spend(e.Rule);
    }

    private void Firing(object? sender, AgendaEventArgs e)
    {
        Spend(e.Rule);
        _firing = [e.Rule];
        if (_firings.Total == limits.Firings)
            Pass(Endless() is { Length: > 0 } endless ? endless : _firings.Most, $"firings: {limits.Firings}", nameof(RunnersKneeOptions.MaxLocalFirings));
        _firings.Add(e.Rule, 1);

        // What comes to an end has done so by then, and is not blamed.
        if (_firings.Total == limits.Firings / 2)
            _caused.Clear();
    }

    private void Matched(object? sender, AgendaEventArgs e)
    {
        SetOff(e.Rule);
        Count(_matches, e.Rule, "matches");
    }

    private void Evaluated(object? sender, LhsExpressionEventArgs e)
    {
        Spend(e.Rules);
        if (++_evaluated > (long)limits.Facts * LocalLimits.ConditionsPerFact)
            Pass(_ticks.Most, $"conditions: {limits.Facts} x {LocalLimits.ConditionsPerFact}", nameof(RunnersKneeOptions.MaxLocalFacts));
    }

    private void Inserting(object? sender, WorkingMemoryEventArgs e)
    {
        Spend(_firing);
        foreach (var rule in _firing)
            Count(_facts, rule, "facts");
    }

    private void SetOff(IRuleDefinition effect)
    {
        Spend(effect);
        foreach (var cause in _firing)
            _caused.Add((cause.Name, effect.Name));
    }

    private void Count(Tally tally, IRuleDefinition rule, string what)
    {
        tally.Add(rule, 1);
        if (tally.Total > limits.Facts)
            Pass(tally.Most, $"{what}: {limits.Facts}", nameof(RunnersKneeOptions.MaxLocalFacts));
    }

    /// <summary>Charges the time since the last event to the rules that were at work.</summary>
    private void Spend(params IEnumerable<IRuleDefinition> rules)
    {
        // An action that swallows the exception meets it again at the next event.
        if (Passed is not null)
            throw Passed;

        var now = Stopwatch.GetTimestamp();
        foreach (var rule in rules)
            _ticks.Add(rule, now - _last);
        _last = now;
        if (Stopwatch.GetElapsedTime(_start, now) > limits.Time)
            Pass(_ticks.Most, $"time: {limits.Time}", nameof(RunnersKneeOptions.MaxLocalTime));
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

    /// <summary>An amount in all, and by rule.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<string, long> _byRule = new(StringComparer.Ordinal);

        internal long Total { get; private set; }

        /// <summary>The rule with the largest share.</summary>
        internal string[] Most => _byRule.Count == 0 ? [] : [_byRule.MaxBy(share => share.Value).Key];

        internal void Add(IRuleDefinition rule, long amount)
        {
            Total += amount;
            _byRule[rule.Name] = _byRule.GetValueOrDefault(rule.Name) + amount;
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
