using System.Reflection;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace RunnersKnee.Rules.Engine;

/// <summary>Makes the definitions of rules; a rule over a table's row is described by its row.</summary>
internal static class RuleDefinitions
{
    /// <summary>The property in which a rule says what it leads to.</summary>
    internal const string LeadsTo = nameof(LeadsTo);

    internal static IReadOnlyList<IRuleDefinition> Of(IEnumerable<Rule> rules)
    {
        var factory = new RuleDefinitionFactory();
        return [.. rules.Select(rule => Describe(factory.Create(rule), rule))];
    }

    private static IRuleDefinition Describe(IRuleDefinition definition, Rule rule)
    {
        var row = rule as ITableRule;
        return Element.RuleDefinition(
            definition.Name,
            row?.Description ?? definition.Description,
            definition.Priority,
            definition.Repeatability,
            definition.Tags.Concat(row?.RestsOn ?? []),
            [.. definition.Properties, new RuleProperty(LeadsTo, row?.LeadsTo ?? rule.GetType().GetCustomAttribute<LeadsToAttribute>()?.Outcome ?? string.Empty)],
            definition.DependencyGroup,
            definition.LeftHandSide,
            definition.FilterGroup,
            definition.RightHandSide);
    }
}
