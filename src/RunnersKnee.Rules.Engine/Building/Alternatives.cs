namespace RunnersKnee.Rules.Engine;

/// <summary>Turns groups into alternatives: a rule is run as one for each combination of what can hold.</summary>
internal static class Alternatives
{
    internal static List<List<RuleElement>> Of(RuleElement element)
    {
        if (element is not GroupElement group)
            return [[element]];
        if (group.Any)
            return [.. group.Elements.SelectMany(Of)];

        List<List<RuleElement>> alternatives = [[]];
        foreach (var inner in group.Elements)
        {
            var ways = Of(inner);
            alternatives = [.. alternatives.SelectMany(soFar => ways.Select(way => (List<RuleElement>)[.. soFar, .. way]))];
        }

        return alternatives;
    }
}
