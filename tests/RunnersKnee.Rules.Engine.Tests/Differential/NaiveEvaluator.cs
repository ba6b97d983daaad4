namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Finds what follows from facts without any memory: stage by stage, each rule over all that is there.</summary>
internal static class NaiveEvaluator
{
    internal static List<Derived> Follows(IEnumerable<StagedRule> rules, IEnumerable<Host> hosts)
    {
        List<IThing> facts = [.. hosts];
        foreach (var stage in rules.GroupBy(rule => rule.Stage).OrderBy(stage => stage.Key))
            facts.AddRange(stage.SelectMany(rule => rule.Follows(facts)).ToList());
        return [.. facts.OfType<Derived>()];
    }
}
