using System.Reflection;
using RunnersKnee.Rules.Engine.Dsl;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Reads rules.</summary>
public class RuleDefinitionFactory
{
    /// <summary>Reads rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>What they say, in the same order.</returns>
    /// <exception cref="RuleDefinitionException">Rules are not defined as they have to be; it says all that is wrong with all of them.</exception>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var definitions = new List<IRuleDefinition>();
        var faults = new List<RuleDefinitionException>();
        foreach (var rule in rules)
        {
            try
            {
                definitions.Add(Create(rule));
            }
            catch (RuleDefinitionException exception)
            {
                faults.Add(exception);
            }
        }

        return faults switch
        {
            [] => definitions,
            [var only] => throw only,
            _ => throw new RuleDefinitionException(
                string.Join(Environment.NewLine, faults.Select(fault => fault.Message)),
                faults[0].RuleType,
                new AggregateException(faults)),
        };
    }

    /// <summary>Reads a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="RuleDefinitionException">The rule is not defined as it has to be.</exception>
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var type = rule.GetType();
        var builder = new RuleBuilder
        {
            Name = type.GetCustomAttribute<NameAttribute>()?.Value ?? type.FullName!,
            Description = type.GetCustomAttribute<DescriptionAttribute>()?.Value ?? "",
            Tags = [.. type.GetCustomAttributes<TagAttribute>().Select(tag => tag.Value)],
            Priority = type.GetCustomAttribute<PriorityAttribute>()?.Value ?? 0,
            Repeatability = type.GetCustomAttribute<RepeatabilityAttribute>()?.Value ?? RuleRepeatability.Repeatable,
        };

        try
        {
            rule.Define(builder);
        }
        catch (Exception exception)
        {
            throw new RuleDefinitionException($"Rule '{builder.Name}': {exception.Message}", type, exception);
        }

        var definition = builder.Build();
        return builder.Faults.Count == 0
            ? definition
            : throw new RuleDefinitionException($"Rule '{builder.Name}': {string.Join(' ', builder.Faults)}", type, innerException: null);
    }
}
