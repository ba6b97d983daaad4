using System.Collections.Concurrent;
using NRules;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>The host's own rules, or those of them that are left when some have failed, ready to run.</summary>
/// <remarks>Safe for use by many threads: a run has a session of its own.</remarks>
internal sealed class LocalRules(IReadOnlyList<IRuleDefinition> rules)
{
    /// <summary>How many sets without the failing rules are kept ready; beyond that they are prepared anew each time.</summary>
    private const int MaxKept = 32;

    private readonly string[] _names = [.. rules.Select(rule => rule.Name)];
    private readonly ISessionFactory _sessions = new RuleCompiler().Compile(rules);
    private readonly ConcurrentDictionary<string, LocalRules> _without = new(StringComparer.Ordinal);

    /// <summary>The place of a rule among these.</summary>
    internal int PlaceOf(string rule) => Array.IndexOf(_names, rule);

    /// <summary>These rules without some.</summary>
    internal LocalRules Without(IEnumerable<string> names)
    {
        var left = rules.ExceptBy(names, rule => rule.Name, StringComparer.Ordinal).ToList();
        if (left.Count == rules.Count)
            return this;
        var key = string.Join('\n', left.Select(rule => rule.Name));
        if (_without.TryGetValue(key, out var known))
            return known;
        var without = new LocalRules(left);
        return _without.Count < MaxKept ? _without.GetOrAdd(key, without) : without;
    }

    /// <summary>Runs the rules on facts. Where one fails, what is concluded is worth nothing without it.</summary>
    internal LocalRun Run(IEnumerable<object> facts, LocalLimits limits, CancellationToken cancellationToken)
    {
        var conclusions = new Conclusions();
        var budget = new LocalBudget(limits, cancellationToken);
        var failures = Fire(facts, conclusions, budget, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new LocalRun(Read(conclusions), failures, budget.Firings);
    }

    private LocalFailure[] Fire(IEnumerable<object> facts, Conclusions conclusions, LocalBudget budget, CancellationToken cancellationToken)
    {
        try
        {
            // Opening a session evaluates conditions already: those on collections, while they are empty.
            var session = _sessions.CreateSession(opening =>
            {
                conclusions.Follow(opening.Events);
                budget.Follow(opening.Events);
            });
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
                RuleLhsExpressionEvaluationException condition => Blame(conclusions.FailedRules, condition.InnerException ?? condition),
                RuleRhsExpressionEvaluationException action => Blame([action.RuleName], action.InnerException ?? action),
                AgendaExpressionEvaluationException filter => Blame([filter.RuleName], filter.InnerException ?? filter),
                var other => Blame([], other),
            };
        }
    }

    /// <summary>The failures of rules; of all of them where nobody can tell which it was.</summary>
    private LocalFailure[] Blame(IReadOnlyList<string> names, Exception exception)
    {
        string[] known = [.. _names.Intersect(names, StringComparer.Ordinal)];
        return [.. (known.Length > 0 ? known : _names).Select(name => new LocalFailure(name, exception))];
    }

    private LocalFinding[] Read(Conclusions conclusions) =>
    [
        .. conclusions.All<LocalConclusion>()
            .Select(concluded => new LocalFinding(concluded.Value, (ILinkedFactSource)concluded.Fact.Source!))
            .OrderBy(finding => PlaceOf(finding.Rule))
            .ThenBy(finding => finding.Conclusion.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Conclusion.Text, StringComparer.Ordinal),
    ];
}

/// <summary>What came of one run of the host's own rules; where there are failures, what was found is worth nothing.</summary>
internal readonly record struct LocalRun(IReadOnlyList<LocalFinding> Findings, IReadOnlyList<LocalFailure> Failures, int Firings);

/// <summary>What one of the host's own rules concluded, and from what.</summary>
internal readonly record struct LocalFinding(LocalConclusion Conclusion, ILinkedFactSource Source)
{
    internal string Rule => Source.Rule.Name;
}

/// <summary>One of the host's own rules that failed, and what it threw or which bound it passed.</summary>
internal readonly record struct LocalFailure(string Rule, Exception Exception);
