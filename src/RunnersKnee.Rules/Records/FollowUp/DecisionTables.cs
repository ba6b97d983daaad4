namespace RunnersKnee.Rules;

/// <summary>What an advice shows from the tables besides its decisions: doses, what is unanswered, and what evidence says.</summary>
internal static class DecisionTables
{
    internal static IEnumerable<Decision> WithTables(this Decisions decisions, Advice advice) =>
    [
        .. decisions.Of(advice),
        .. advice.Assessment.Criteria.Select(criterion => Evidence(AdviceArea.Assessment, $"assessment.criteria.{Codes.Of(criterion.Finding)}", criterion.Evidence)),
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations).SelectMany(Treatment),
        .. advice.Warnings.Select(warning => Evidence(AdviceArea.Warnings, $"warnings.{Codes.Of(warning.Treatment)}", warning.Evidence)),
        .. advice.LastResort.Options.SelectMany(Option),
    ];

    private static IEnumerable<Decision> Treatment(Recommendation recommendation)
    {
        var item = $"plan.treatments.{Codes.Of(recommendation.Treatment)}";
        yield return Evidence(AdviceArea.Plan, item, recommendation.Evidence);
        yield return Unanswered(AdviceArea.Plan, item, recommendation.Unanswered.Select(Codes.Of));
        if (recommendation.Dose is { } dose)
            yield return Shown(AdviceArea.Plan, item + ".dose", JsonSerializer.Serialize(dose, JsonOutput.Advice<Dose>(AdviceDetail.Full, indented: false)));
    }

    private static IEnumerable<Decision> Option(LastResortOption option)
    {
        var item = $"lastResort.options.{Codes.Of(option.Treatment)}";
        yield return Evidence(AdviceArea.LastResort, item, option.Evidence);
        yield return Unanswered(AdviceArea.LastResort, item, option.Unanswered.Select(subject => subject.ToString()));
    }

    private static Decision Evidence(AdviceArea area, string item, Evidence evidence) => Shown(area, item + ".evidence", Codes.Of(evidence.Verdict));
    private static Decision Unanswered(AdviceArea area, string item, IEnumerable<string> codes) => Shown(area, item + ".unanswered", string.Join(' ', codes));
    private static Decision Shown(AdviceArea area, string item, string value) => new(area, item, value, item, value);
}
