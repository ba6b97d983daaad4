using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>Prepares local rules, and finds every fault that can be found before they run.</summary>
internal static class LocalPreparation
{
    private const int MostFirings = 100_000;

    // An instance that is given to several advisors at the same time is asked for its definition once: it is built within the rule.
    private static readonly ConditionalWeakTable<Rule, Lazy<IRuleDefinition>> Definitions = [];

    /// <summary>The rules of options, ready to run; null where there are none, or where something has a fault.</summary>
    internal static LocalRules? Prepare(RunnersKneeOptions options, List<string> faults)
    {
        var firings = options.MaxLocalFirings;
        if (firings is < 1 or > MostFirings)
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"MaxLocalFirings is {firings}: set it from 1 to {MostFirings}."));
        var rules = options.Rules
            .Select(rule => Define(rule.Key as Type ?? rule.Key.GetType(), rule.Value, faults))
            .OfType<IRuleDefinition>()
            .ToList();
        faults.AddRange(rules.CountBy(rule => rule.Name, StringComparer.Ordinal)
            .Where(same => same.Value > 1)
            .Select(same => $"Two rules are named '{same.Key}': give each a name of its own."));
        return rules.Count > 0 && faults.Count == 0 ? new LocalRules(rules, firings, options.Texts) : null;
    }

    /// <summary>The definition of one rule, which is compiled and opened on its own so that a fault in it is told as its own.</summary>
    private static IRuleDefinition? Define(Type type, Func<Rule> create, List<string> faults)
    {
        var name = type.FullName ?? type.Name;
        try
        {
            var definition = Definitions.GetValue(create(), static rule => new(() => new RuleDefinitionFactory().Create(rule))).Value;
            if (Fault(definition, name) is { } fault)
                faults.Add($"The rule {name} {fault}");
            else
                _ = LocalRules.Compile([definition]).CreateSession();
            return definition;
        }
#pragma warning disable CA1031 // Whatever a local rule throws while it is prepared is told as its fault, together with all others.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var cause = exception.GetBaseException().Message;
            faults.Add($"The rule {name} " + (exception is RuleLhsExpressionEvaluationException { Expression: var condition }
                ? $"has a condition that fails before anything is told, while collections are empty: {condition} ({cause}). " +
                    "Where it needs an element, ask first with Any()."
                : $"cannot be prepared: {cause}"));
            return null;
        }
    }

    private static string? Fault(IRuleDefinition rule, string typeName) =>
        string.IsNullOrWhiteSpace(rule.Name) || rule.Name == typeName
            ? "has no name: put one on it, such as [Name(\"clinic.iceUnder16\")]."
        : Protocol.Rulebook.Names.Contains(rule.Name)
            ? $"is named '{rule.Name}', which is a rule of the protocol: give it a name of its own."
        : rule.DependencyGroup.Dependencies.Any()
            ? "resolves a dependency, for which it has no container: take it as an argument of the constructor."
        : rule.RightHandSide.Actions.Count(BeginsToYield) > 1
            ? "yields under Then() twice, of which the engine keeps only the last: chain all under one Then()."
        : null;

    /// <summary>Whether an action yields the first fact of a <c>Then()</c>; the engine numbers them anew for each.</summary>
    private static bool BeginsToYield(ActionElement action) =>
        action.Expression.Body is BlockExpression { Expressions: [var read, ..] }
        && read.ToString().Contains("\"$linkedkey1$\"", StringComparison.Ordinal);
}
