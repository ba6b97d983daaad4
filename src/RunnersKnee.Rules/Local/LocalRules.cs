using System.Collections.Concurrent;
using NRules;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>Local rules, compiled once and run on each piece of advice; those that fail are left out of it and named.</summary>
/// <remarks>Safe for use by many threads at once: a run has a session of its own.</remarks>
internal sealed class LocalRules(IReadOnlyList<IRuleDefinition> rules, int maxFirings, AdviceTexts texts)
{
    /// <summary>How many sets without the rules that failed are kept ready; beyond that they are compiled anew each time.</summary>
    private const int MaxKept = 32;

    private readonly string[] _names = [.. rules.Select(rule => rule.Name)];

    // By the rules that are left out, which most often are none.
    private readonly ConcurrentDictionary<string, ISessionFactory> _without =
        new([new(string.Empty, Compile(rules))], StringComparer.Ordinal);

    /// <summary>Compiles rules. Two conditions that the engine cannot compare, as both build an object, are two conditions.</summary>
    internal static ISessionFactory Compile(IEnumerable<IRuleDefinition> rules) => new RuleCompiler(new RuleCompilerOptions
    {
        UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual,
    }).Compile(rules);

    /// <summary>What the rules add to advice.</summary>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    internal LocalAdditions Run(Advice advice, IReadOnlyList<object> told, AdviceWatch? watch, CancellationToken cancellationToken)
    {
        object[] facts =
        [
            .. told.OfType<CaseFact>(),
            advice.Assessment, .. advice.Assessment.Criteria, .. advice.Assessment.Contributors, .. advice.Notes,
            advice.Referral, .. advice.Referral.Reasons,
            advice.Plan, .. advice.Plan.Steps, .. advice.Plan.Steps.SelectMany(step => step.Recommendations),
            .. advice.Warnings, advice.LastResort, .. advice.LastResort.Options, .. advice.Verdicts,
        ];
        var failed = new Dictionary<string, LocalFailure>(StringComparer.Ordinal);
        while (true)
        {
            var run = new LocalRun(maxFirings, cancellationToken);
            var findings = run.Run(Without(failed.Keys), facts);
            cancellationToken.ThrowIfCancellationRequested();
            watch?.Fired(run.Firings);
            if (run.Failure is not { } failure)
                return Additions(findings, failed);
            foreach (var rule in failure.Rules.Count > 0 ? failure.Rules : _names)
                failed.TryAdd(rule, failure);
        }
    }

    private ISessionFactory Without(ICollection<string> failed)
    {
        var key = string.Join('\n', _names.Where(failed.Contains));
        if (_without.TryGetValue(key, out var known))
            return known;
        var without = Compile(rules.Where(rule => !failed.Contains(rule.Name)));
        return _without.Count < MaxKept ? _without.GetOrAdd(key, without) : without;
    }

    private LocalAdditions Additions(IEnumerable<LocalFinding> findings, Dictionary<string, LocalFailure> failed) => new(
        [
            .. findings
                .OrderBy(finding => Array.IndexOf(_names, finding.Rule))
                .ThenBy(finding => finding.Conclusion.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Conclusion.Text, StringComparer.Ordinal),
        ],
        [
            .. _names.Where(failed.ContainsKey).Select(rule => new DegradedRule
            {
                Rule = rule,
                Message = texts[failed[rule].IsEndless ? TextKeys.DegradedEndless : TextKeys.DegradedFailed],
                Exception = failed[rule].Exception,
            }),
        ]);
}
