using System.Reflection;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace RunnersKnee.Rules.Engine;

/// <summary>Makes the definitions of rules; a rule of a family is described by itself.</summary>
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
        var self = rule as IDescribedRule;
        return Element.RuleDefinition(
            definition.Name,
            self?.Description ?? definition.Description,
            self?.FiresAt ?? definition.Priority,
            definition.Repeatability,
            definition.Tags.Concat(self?.RestsOn ?? []),
            [
                .. definition.Properties,
                new RuleProperty(LeadsTo, self?.LeadsTo ?? rule.GetType().GetCustomAttribute<LeadsToAttribute>()?.Outcome ?? string.Empty),
            ],
            definition.DependencyGroup,
            definition.LeftHandSide,
            definition.FilterGroup,
            SteadyConclusions.Of(definition.RightHandSide));
    }
}
