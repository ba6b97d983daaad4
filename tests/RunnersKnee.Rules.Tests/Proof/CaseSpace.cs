namespace RunnersKnee.Rules.Tests;

/// <summary>Every combination of values of some facts, as cases.</summary>
internal static class CaseSpace
{
    /// <summary>An age just below, at and above every bound of the rules, or none.</summary>
    internal static readonly int?[] Ages = [null, 0, 11, 12, 15, 16, 17, 18, 24, 25, 44, 45, 54, 55, 59, 60, 120];

    internal static readonly Answer?[] Answers = [null, Answer.No, Answer.Yes];

    internal static readonly StepOutcome?[] StepOutcomes = [null, .. Enum.GetValues<StepOutcome>().Cast<StepOutcome?>()];

    internal static readonly TreatmentOutcome?[] Outcomes = [null, .. Enum.GetValues<TreatmentOutcome>().Cast<TreatmentOutcome?>()];

    /// <summary>Every case in turn with every one of the changes.</summary>
    internal static IEnumerable<KneeCase> Times(this IEnumerable<KneeCase> cases, params IReadOnlyList<Func<KneeCase, KneeCase>> changes) =>
        cases.SelectMany(@case => changes.Select(change => change(@case)));

    internal static IEnumerable<KneeCase> TimesAges(this IEnumerable<KneeCase> cases, params IReadOnlyList<int?> ages) =>
        cases.SelectMany(@case => (ages.Count > 0 ? ages : Ages).Select(@case.WithAge));

    /// <summary>Each finding open, no and yes.</summary>
    internal static IEnumerable<KneeCase> TimesAnswers(this IEnumerable<KneeCase> cases, params IEnumerable<Finding> findings) =>
        findings.Aggregate(cases, (all, finding) => all.SelectMany(@case => Answers.Select(answer => @case.With(finding, answer))));

    /// <summary>One finding alone in turn, open, no, yes and asked in vain.</summary>
    internal static IEnumerable<KneeCase> TimesOneOf(this IEnumerable<KneeCase> cases, params IEnumerable<Finding> findings) =>
        cases.SelectMany(@case => findings.SelectMany(
            finding => Answers.Append(Answer.Unknown).Select(answer => @case.With(finding, answer))));

    /// <summary>Each finding open and yes: for those of which only a yes counts.</summary>
    internal static IEnumerable<KneeCase> TimesYes(this IEnumerable<KneeCase> cases, params IEnumerable<Finding> findings) =>
        findings.Aggregate(cases, (all, finding) => all.SelectMany(@case => new[] { @case, @case.WithYes(finding) }));

    /// <summary>No finding, each and every pair answered yes.</summary>
    internal static IEnumerable<KneeCase> TimesPairs(this IEnumerable<KneeCase> cases, params IReadOnlyList<Finding> findings) =>
        cases.SelectMany(
            @case => findings.SelectMany((first, place) => findings.Skip(place).Select(second => @case.WithYes(first, second)))
                .Prepend(@case));

    internal static IEnumerable<KneeCase> TimesOutcomes(this IEnumerable<KneeCase> cases, params IEnumerable<Treatment> treatments) =>
        treatments.Aggregate(
            cases, (all, treatment) => all.SelectMany(@case => Outcomes.Select(outcome => @case.With(treatment, outcome))));

    internal static IEnumerable<KneeCase> TimesSteps(this IEnumerable<KneeCase> cases) =>
        Enum.GetValues<TreatmentStep>()
            .Aggregate(cases, (all, step) => all.SelectMany(@case => StepOutcomes.Select(outcome => @case.With(step, outcome))));
}
