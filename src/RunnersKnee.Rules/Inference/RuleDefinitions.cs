using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

/// <summary>Makes the definitions of rules; a rule over a table's row is described by its row.</summary>
internal static class RuleDefinitions
{
    internal static IReadOnlyList<IRuleDefinition> Of(IEnumerable<Rule> rules)
    {
        var factory = new RuleDefinitionFactory();
        return [.. rules.Select(rule => Describe(factory.Create(rule), rule as ITableRule))];
    }

    private static IRuleDefinition Describe(IRuleDefinition rule, ITableRule? row) => row is null ? rule : Element.RuleDefinition(
        rule.Name,
        row.Description,
        rule.Priority,
        rule.Repeatability,
        rule.Tags.Concat(row.RestsOn),
        rule.Properties,
        rule.DependencyGroup,
        rule.LeftHandSide,
        rule.FilterGroup,
        rule.RightHandSide);
}
