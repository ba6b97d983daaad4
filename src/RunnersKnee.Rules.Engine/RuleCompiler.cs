using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Makes rules ready to run.</summary>
public class RuleCompiler
{
    /// <summary>Makes rules ready to run.</summary>
    /// <param name="ruleDefinitions">The rules, as a <see cref="RuleDefinitionFactory"/> has read them.</param>
    /// <returns>What opens sessions.</returns>
    /// <exception cref="RuleCompilationException">Two rules have the same name, or a rule cannot be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Makes rules ready to run.</summary>
    /// <param name="ruleDefinitions">The rules, as a <see cref="RuleDefinitionFactory"/> has read them.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>What opens sessions.</returns>
    /// <exception cref="RuleCompilationException">Two rules have the same name, or a rule cannot be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        RuleDefinition[] rules = [.. ruleDefinitions.Cast<RuleDefinition>()];
        RefuseSameNames(rules);
        var builder = new NetworkBuilder(rules);
        foreach (var rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(builder, rule);
        }

        return new SessionFactory(builder.Build());
    }

    private static void Add(NetworkBuilder builder, RuleDefinition rule)
    {
        try
        {
            builder.Add(rule);
        }
        catch (Exception exception)
        {
            throw new RuleCompilationException($"Rule '{rule.Name}' cannot be compiled: {exception.Message}", rule.Name, exception);
        }
    }

    private static void RefuseSameNames(RuleDefinition[] rules)
    {
        string[] names = [.. rules.GroupBy(rule => rule.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key)];
        if (names.Length > 0)
            throw new RuleCompilationException($"Several rules have the same name: {string.Join(", ", names)}.", names[0], innerException: null);
    }
}
