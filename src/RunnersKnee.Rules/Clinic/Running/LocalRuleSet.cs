using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>Prepares the host's own rules, and finds every fault that can be found before they run.</summary>
internal static class LocalRuleSet
{
    /// <summary>The rules, ready to run; null where there are none, or where one has a fault.</summary>
    internal static LocalRules? Prepare(IReadOnlyList<LocalRuleType> types, List<string> faults)
    {
        var known = faults.Count;
        var definitions = new List<IRuleDefinition>(types.Count);
        foreach (var type in types)
        {
            if (Define(type, faults) is { } definition)
                definitions.Add(definition);
        }

        faults.AddRange(definitions.GroupBy(rule => rule.Name, StringComparer.Ordinal).Where(rules => rules.Skip(1).Any()).Select(rules =>
            $"Two rules are named '{rules.Key}': give each a name of its own."));
        return definitions.Count > 0 && faults.Count == known ? Compile(definitions, faults) : null;
    }

    /// <summary>The definition of one rule, which is compiled on its own so that a fault in it is told as its own.</summary>
    private static IRuleDefinition? Define(LocalRuleType type, List<string> faults)
    {
        try
        {
            var definition = new RuleDefinitionFactory().Create([type.Create()]).Single();
            if (string.IsNullOrWhiteSpace(definition.Name) || definition.Name == type.FullName)
                faults.Add($"The rule {type.FullName} has no name: put one on it, such as [Name(\"clinic.iceUnder16\")].");
            else if (Protocol.Rulebook.Names.Contains(definition.Name))
                faults.Add($"The rule {type.FullName} is named '{definition.Name}', which is a rule of the protocol: give it a name of its own.");
            else
                _ = new RuleCompiler().Compile([definition]);
            return definition;
        }
#pragma warning disable CA1031 // Whatever a host's rule throws while it is prepared is told as its fault, together with all others.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            faults.Add($"The rule {type.FullName} cannot be prepared: {Innermost(exception).Message}");
            return null;
        }
    }

    private static LocalRules? Compile(List<IRuleDefinition> definitions, List<string> faults)
    {
        try
        {
            return new LocalRules(definitions);
        }
#pragma warning disable CA1031 // As above: it is told as a fault.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            faults.Add($"The rules cannot be prepared together: {Innermost(exception).Message}");
            return null;
        }
    }

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}
