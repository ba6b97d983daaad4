namespace RunnersKnee.Rules.Records;

/// <summary>Takes an advice apart into its decisions, in its order. Texts are no decisions.</summary>
internal sealed class Decisions(AdviceTexts texts)
{
    internal IEnumerable<Decision> Of(Advice advice) =>
    [
        Choice("assessment.likelihood", texts["followUp.likelihood"], advice.Assessment.Likelihood),
        .. advice.Assessment.Criteria.Select(criterion => Choice(
            $"assessment.criteria.{Codes.Of(criterion.Finding)}", texts.Of(criterion.Finding), criterion.Status)),
        .. advice.Assessment.Contributors.Select(cause => Presence(
            $"assessment.contributors.{Codes.Of(cause.Finding)}", $"{texts["followUp.contributor"]}: {texts.Of(cause.Finding)}")),
        .. advice.Notes.Select(note => Presence($"notes.{Codes.Of(note.Code)}", texts.Of(note.Code))),
        Choice("referral.urgency", texts["followUp.urgency"], advice.Referral.Urgency),
        .. advice.Referral.Reasons.Select(reason => Presence($"referral.reasons.{Codes.Of(reason.Code)}", texts.Of(reason.Code))),
        Choice("plan.status", texts["followUp.plan"], advice.Plan.Status),
        .. advice.Plan.CurrentStep is { } current ? [Choice("plan.currentStep", texts["followUp.currentStep"], current)] : Array.Empty<Decision>(),
        .. advice.Plan.Steps.SelectMany(Step),
        .. advice.Warnings.Select(warning => Choice($"warnings.{Codes.Of(warning.Treatment)}", Name(warning.Treatment), warning.Level)),
        .. advice.LastResort.Reached ? [Presence("lastResort.reached", texts["followUp.lastResort"])] : Array.Empty<Decision>(),
        .. advice.LastResort.Options.SelectMany(Option),
        .. advice.LastResort.Outstanding.Select(step => Presence($"lastResort.outstanding.{Codes.Of(step)}", $"{texts["followUp.outstanding"]}: {texts.Of(step)}")),
        .. advice.Verdicts.Select(verdict => new Decision(
            $"verdicts.{Codes.Of(verdict.Treatment)}", Codes.Of(verdict.Verdict), Name(verdict.Treatment), texts[TextKeys.Label(verdict.Verdict)])),
    ];

    /// <summary>What an advice shows from the tables besides its decisions: doses, what is unanswered, and what evidence says.</summary>
    internal static IEnumerable<Decision> Tables(Advice advice)
    {
        foreach (var criterion in advice.Assessment.Criteria)
            yield return Evidence($"assessment.criteria.{Codes.Of(criterion.Finding)}", criterion.Evidence);
        foreach (var recommendation in advice.Plan.Steps.SelectMany(step => step.Recommendations))
        {
            var item = $"plan.treatments.{Codes.Of(recommendation.Treatment)}";
            yield return Evidence(item, recommendation.Evidence);
            yield return Shown($"{item}.unanswered", string.Join(' ', recommendation.Unanswered.Select(Codes.Of)));
            if (recommendation.Dose is { } dose)
                yield return Shown($"{item}.dose", JsonSerializer.Serialize(dose, JsonOutput.Of<Dose>()));
        }

        foreach (var warning in advice.Warnings)
            yield return Evidence($"warnings.{Codes.Of(warning.Treatment)}", warning.Evidence);
        foreach (var option in advice.LastResort.Options)
        {
            var item = $"lastResort.options.{Codes.Of(option.Treatment)}";
            yield return Evidence(item, option.Evidence);
            yield return Shown($"{item}.unanswered", string.Join(' ', option.Unanswered));
        }
    }

    private IEnumerable<Decision> Step(PlanStep step) =>
        step.Recommendations.SelectMany(Treatment).Prepend(Choice($"plan.steps.{Codes.Of(step.Step)}", texts.Of(step.Step), step.Status));

    private IEnumerable<Decision> Treatment(Recommendation recommendation)
    {
        var (item, name) = ($"plan.treatments.{Codes.Of(recommendation.Treatment)}", Name(recommendation.Treatment));
        return
        [
            Choice(item, name, recommendation.Status),
            .. recommendation.ContraindicatedBy.Select(finding => Presence(
                $"{item}.contraindicatedBy.{Codes.Of(finding)}", $"{name}, {texts["followUp.ruledOutBy"]}: {texts.Of(finding)}")),
            .. recommendation.Cautions.Select(caution => Caution(item, name, caution)),
        ];
    }

    private IEnumerable<Decision> Option(LastResortOption option)
    {
        var (item, name) = ($"lastResort.options.{Codes.Of(option.Treatment)}", Name(option.Treatment));
        return option.Cautions.Select(caution => Caution(item, name, caution)).Prepend(Choice(item, $"{texts["followUp.option"]}: {name}", option.Standing));
    }

    private Decision Choice<TCode>(string item, string label, TCode value)
        where TCode : struct, Enum => new(item, Codes.Of(value), label, texts.Of(value));

    private string Name(Treatment treatment) => texts[TextKeys.Name(treatment)];
    private static Decision Caution(string item, string name, Caution caution) => Presence($"{item}.cautions.{caution.Code}", $"{name}: {caution.Text}");
    private static Decision Presence(string item, string label) => new(item, "present", label, ValueText: null);
    private static Decision Evidence(string item, Evidence evidence) => Shown($"{item}.evidence", Codes.Of(evidence.Verdict));
    private static Decision Shown(string item, string value) => new(item, value, item, value);
}

/// <summary>An item of an advice that can be compared with that of another advice.</summary>
/// <param name="Item">Which item it is; its first name is the code of its part of the advice.</param>
/// <param name="Value">The code of its value.</param>
/// <param name="Label">The item in words.</param>
/// <param name="ValueText">The value in words; null where being there says it all.</param>
internal sealed record Decision(string Item, string Value, string Label, string? ValueText)
{
    internal string Text => ValueText is { } value ? $"{Label}: {value}" : Label;
}
