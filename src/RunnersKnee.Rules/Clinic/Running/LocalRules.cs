using System.Collections.Concurrent;
using NRules;
using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>The host's own rules, or those of them that are left when some have failed, ready to run.</summary>
/// <remarks>Safe for use by many threads: a run has a session of its own.</remarks>
internal sealed class LocalRules
{
    /// <summary>How many sets without the failing rules are kept ready; beyond that they are prepared anew each time.</summary>
    private const int MaxKept = 32;

    private readonly IReadOnlyList<IRuleDefinition> _rules;
    private readonly Dictionary<string, int> _places;
    private readonly ISessionFactory _sessions;
    private readonly ConcurrentDictionary<string, LocalRules> _without = new(StringComparer.Ordinal);

    internal LocalRules(IReadOnlyList<IRuleDefinition> rules)
    {
        _rules = rules;
        _places = rules.Select((rule, place) => (rule.Name, place)).ToDictionary(StringComparer.Ordinal);
        _sessions = new RuleCompiler().Compile(rules);
    }

    /// <summary>These rules without some; null where none is left.</summary>
    internal LocalRules? Without(IReadOnlyCollection<string> names)
    {
        var key = string.Join('\n', names.Order(StringComparer.Ordinal));
        if (_without.TryGetValue(key, out var known))
            return known;

        IRuleDefinition[] left = [.. _rules.Where(rule => !names.Contains(rule.Name, StringComparer.Ordinal))];
        if (left.Length == 0)
            return null;
        var without = new LocalRules(left);
        return _without.Count < MaxKept ? _without.GetOrAdd(key, without) : without;
    }

    /// <summary>Runs the rules on facts. Where one fails, what is concluded is worth nothing without it.</summary>
    internal LocalRun Run(IEnumerable<object> facts, LocalLimits limits, CancellationToken cancellationToken)
    {
        var session = _sessions.CreateSession();
        var watch = new LocalWatch();
        watch.Follow(session.Events);
        var budget = new LocalBudget(limits);
        budget.Follow(session.Events);
        var failures = Fire(session, facts, watch, budget, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new LocalRun(Read(session, watch), failures, budget.Firings);
    }

    private IReadOnlyList<LocalFailure> Fire(
        ISession session, IEnumerable<object> facts, LocalWatch watch, LocalBudget budget, CancellationToken cancellationToken)
    {
        try
        {
            session.InsertAll(facts);

            // A rule that halts the session ends a round, not the run: the other rules still have their say.
            while (!cancellationToken.IsCancellationRequested && session.Fire(cancellationToken) > 0)
            {
            }

            // A rule may have swallowed what ended it.
            return budget.Passed is { } passed ? Blame(passed.Rules, passed) : [];
        }
#pragma warning disable CA1031 // Whatever a host's rule throws must not take the advice down: it is named in the advice instead.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (budget.Passed ?? exception) switch
            {
                LocalBudgetException passed => Blame(passed.Rules, passed),
                RuleLhsExpressionEvaluationException condition => Blame(watch.FailedRules, condition.InnerException ?? condition),
                RuleRhsExpressionEvaluationException action => Blame([action.RuleName], action.InnerException ?? action),
                AgendaExpressionEvaluationException filter => Blame([filter.RuleName], filter.InnerException ?? filter),
                var other => Blame([], other),
            };
        }
    }

    /// <summary>The failures of rules; of all of them where nobody can tell which it was.</summary>
    private LocalFailure[] Blame(IReadOnlyList<string> names, Exception exception)
    {
        string[] known = [.. _rules.Select(rule => rule.Name).Where(name => names.Contains(name, StringComparer.Ordinal))];
        return [.. (known.Length > 0 ? known : _rules.Select(rule => rule.Name)).Select(name => new LocalFailure(name, exception))];
    }

    private LocalFinding[] Read(ISession session, LocalWatch watch)
    {
        var findings = new List<LocalFinding>();
        foreach (var conclusion in session.Query<LocalConclusion>())
        {
            if (watch.SourceOf(conclusion) is not { } source)
                continue;

            var rule = source.Rule.Name;
            findings.Add(new LocalFinding(PlaceOf(rule), rule, conclusion, LocalGrounds.Of(source)));
        }

        return
        [
            .. findings.OrderBy(finding => finding.Place)
                .ThenBy(finding => finding.Conclusion.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Conclusion.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>The place of a rule among these.</summary>
    internal int PlaceOf(string rule) => _places[rule];
}
