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
    private readonly EndlessWatch _chains = new();
    private readonly Tally _facts = new();
    private readonly Tally _matches = new();
    private readonly Tally _firings = new();
    private readonly Tally _ticks = new();
    private readonly long _end = Stopwatch.GetTimestamp() + (long)(limits.Time.TotalSeconds * Stopwatch.Frequency);
    private long _last = Stopwatch.GetTimestamp();
    private long _evaluated;
    private string? _firing;

    /// <summary>How many times rules fired.</summary>
    internal int Firings => (int)_firings.Total;
    /// <summary>The bound that was passed; null where none was.</summary>
    internal LocalBudgetException? Passed { get; private set; }

    internal void Follow(IEventProvider events)
    {
        _chains.Follow(events);
        events.RuleFiringEvent += Firing;
        events.RuleFiredEvent += (_, e) => Spend(e.Rule.Name);
        events.ActivationCreatedEvent += Matched;
        events.ActivationUpdatedEvent += (_, e) => Spend(e.Rule.Name);
        events.ActivationDeletedEvent += (_, e) => Spend(e.Rule.Name);
        events.FactInsertingEvent += Inserting;
        events.FactUpdatingEvent += (_, _) => Spend(_firing);
        events.FactRetractingEvent += (_, _) => Spend(_firing);
        events.LhsExpressionEvaluatedEvent += Evaluated;
        events.RhsExpressionEvaluatedEvent += (_, e) => Spend(e.Match.Rule.Name);
        events.AgendaExpressionEvaluatedEvent += (_, e) => Spend(e.Rule.Name);
    }

    private void Firing(object? sender, AgendaEventArgs e)
    {
        Spend(e.Rule.Name);
        _firing = e.Rule.Name;
        if (_firings.Total == limits.Firings)
            Pass(_chains.Rules is { Count: > 0 } endless ? endless : _firings.Most, $"firings: {limits.Firings}", nameof(RunnersKneeOptions.MaxLocalFirings));
        _firings.Add(_firing, 1);

        // What comes to an end has done so by then, and is not blamed.
        if (_firings.Total == limits.Firings / 2)
            _chains.Forget();
    }

    private void Matched(object? sender, AgendaEventArgs e)
    {
        Spend(e.Rule.Name);
        _matches.Add(e.Rule.Name, 1);
        if (_matches.Total > limits.Facts)
            Pass(_matches.Most, $"matches: {limits.Facts}", nameof(RunnersKneeOptions.MaxLocalFacts));
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
        if (_firing is null)
            return;
        _facts.Add(_firing, 1);
        if (_facts.Total > limits.Facts)
            Pass(_facts.Most, $"facts: {limits.Facts}", nameof(RunnersKneeOptions.MaxLocalFacts));
    }

    /// <summary>Charges the time since the last event to the rules that share a condition.</summary>
    private void Spend(IEnumerable<IRuleDefinition> rules)
    {
        var ticks = Look();
        foreach (var rule in rules)
            _ticks.Add(rule.Name, ticks);
        EndWhenLate();
    }

    /// <summary>Charges the time since the last event to the rule that was at work.</summary>
    private void Spend(string? rule)
    {
        var ticks = Look();
        if (rule is not null)
            _ticks.Add(rule, ticks);
        EndWhenLate();
    }

    /// <summary>Looks at the clock: how long it is since the last event.</summary>
    private long Look()
    {
        // An action that swallows the exception meets it again at the next event.
        if (Passed is not null)
            throw Passed;

        var now = Stopwatch.GetTimestamp();
        var ticks = now - _last;
        _last = now;
        return ticks;
    }

    private void EndWhenLate()
    {
        if (_last > _end)
            Pass(_ticks.Most, $"time: {limits.Time}", nameof(RunnersKneeOptions.MaxLocalTime));
    }

    private void Pass(IReadOnlyList<string> rules, string bound, string option)
    {
        Passed = new LocalBudgetException(rules, $"The host's rules took more than they may for one advice ({bound}; see RunnersKneeOptions.{option}).");
        throw Passed;
    }

    /// <summary>An amount in all, and by rule.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<string, long> _byRule = new(StringComparer.Ordinal);

        internal long Total { get; private set; }

        /// <summary>The rule with the largest share.</summary>
        internal IReadOnlyList<string> Most => _byRule.Count == 0 ? [] : [_byRule.MaxBy(share => share.Value).Key];

        internal void Add(string rule, long amount)
        {
            Total += amount;
            _byRule[rule] = _byRule.GetValueOrDefault(rule) + amount;
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
