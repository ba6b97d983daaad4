namespace RunnersKnee.Rules;

/// <summary>An order of precedence: the first line that holds decides.</summary>
/// <param name="topic">What it decides on.</param>
/// <param name="lines">Its lines; of some orders no line need hold.</param>
internal sealed class Precedence(ExplanationTopic topic, params PrecedenceLine[] lines)
{
    internal ExplanationTopic Topic => topic;

    internal IReadOnlyList<PrecedenceLine> Lines => lines;

    /// <summary>What some line can give, each once, in the order of the lines.</summary>
    internal IEnumerable<string> Outcomes => lines.Where(line => !line.Condition.IsNever).Select(line => line.Outcome).Distinct(StringComparer.Ordinal);

    /// <summary>The line that decides, or null.</summary>
    internal PrecedenceLine? Deciding(KneeCase @case) => Array.Find(lines, line => line.Condition.Holds(@case));

    /// <summary>The condition that one of the outcomes is what the order gives.</summary>
    internal Condition Gives(params string[] outcomes) => new AnyOf(
    [
        .. lines.Index()
            .Where(line => outcomes.Contains(line.Item.Outcome, StringComparer.Ordinal) && !line.Item.Condition.IsNever)
            .Select(line => First(line.Index)),
    ]);

    internal ExplainedPrecedence Explain(KneeCase @case, ConditionWording wording)
    {
        var deciding = Deciding(@case);
        return new ExplainedPrecedence
        {
            Topic = topic,
            Title = wording["explain.topic." + Codes.Of(topic)],
            Outcome = deciding?.Outcome,
            Lines = [.. lines.Select(line => Explain(line, ReferenceEquals(line, deciding), @case, wording))],
        };
    }

    /// <summary>The line holds and none before it does.</summary>
    private Condition First(int place) => place == 0
        ? lines[0].Condition
        : new AllOf(new NoneOf([.. lines.Take(place).Select(line => line.Condition).Where(condition => !condition.IsNever)]), lines[place].Condition);

    private static ExplainedLine Explain(PrecedenceLine line, bool decides, KneeCase @case, ConditionWording wording) => new()
    {
        Number = line.Number,
        Outcome = line.Outcome,
        Text = wording[line.TextKey],
        Holds = line.Condition.Holds(@case),
        Decides = decides,
        Conditions = line.Condition is AllOf all
            ? [.. all.Parts.Select(part => part.Explain(@case, wording))]
            : [line.Condition.Explain(@case, wording)],
    };
}
