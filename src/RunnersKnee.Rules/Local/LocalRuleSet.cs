using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>Prepares the host's own rules, and finds every fault that can be found before they run.</summary>
internal static class LocalRuleSet
{
    /// <summary>The rules, ready to run; null where there are none, or where one has a fault.</summary>
    internal static LocalRules? Prepare(IReadOnlyList<LocalRule> rules, List<string> faults)
    {
        var known = faults.Count;
        var definitions = rules.Select(rule => Define(rule, faults)).OfType<IRuleDefinition>().ToList();
        faults.AddRange(definitions.GroupBy(definition => definition.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same =>
            $"Two rules are named '{same.Key}': give each a name of its own."));
        return definitions.Count > 0 && faults.Count == known ? new LocalRules(definitions) : null;
    }

    /// <summary>The definition of one rule, which is compiled and opened on its own so that a fault in it is told as its own.</summary>
    private static IRuleDefinition? Define(LocalRule rule, List<string> faults)
    {
        try
        {
            var definition = new RuleDefinitionFactory().Create([rule.Create()]).Single();
            if (string.IsNullOrWhiteSpace(definition.Name) || definition.Name == rule.FullName)
                faults.Add($"The rule {rule.FullName} has no name: put one on it, such as [Name(\"clinic.iceUnder16\")].");
            else if (Protocol.Rulebook.Names.Contains(definition.Name))
                faults.Add($"The rule {rule.FullName} is named '{definition.Name}', which is a rule of the protocol: give it a name of its own.");
            else if (AliasCheck.Of(definition) is { Count: > 0 } unbound)
                faults.Add($"The rule {rule.FullName} uses {string.Join(" and ", unbound)}, which nothing before it binds: match it first, with Match(() => {unbound[0]}) or a query.");
            else
                _ = new RuleCompiler().Compile([definition]).CreateSession();
            return definition;
        }
        catch (RuleLhsExpressionEvaluationException exception)
        {
            faults.Add($"The rule {rule.FullName} has a condition that fails before anything is told, while collections are empty: " +
                $"{exception.Expression} ({exception.GetBaseException().Message}). Where it needs an element, ask first with Any().");
            return null;
        }
#pragma warning disable CA1031 // Whatever a host's rule throws while it is prepared is told as its fault, together with all others.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            faults.Add($"The rule {rule.FullName} cannot be prepared: {exception.GetBaseException().Message}");
            return null;
        }
    }
}

/// <summary>A rule that the host has added: its type's name, and how to come by it.</summary>
internal sealed record LocalRule(string FullName, Func<Rule> Create);
