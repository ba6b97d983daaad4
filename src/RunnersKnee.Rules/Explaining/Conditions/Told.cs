namespace RunnersKnee.Rules;

/// <summary>Conditions on what was told, as the tables of the protocol name them.</summary>
internal static class Told
{
    internal static Condition AgeUnder12 { get; } = new AgeCondition("explain.ageUnder12", age => age < 12);

    internal static Condition AgeUnder16 { get; } = new AgeCondition("explain.ageUnder16", age => age < 16);

    internal static Condition AgeNotUnder18 { get; } = new AgeCondition("explain.ageNotUnder18", age => age is null or >= 18);

    internal static Condition AgeFrom55 { get; } = new AgeCondition("explain.ageFrom55", age => age >= 55);

    internal static Condition Yes(Finding finding) => new FindingCondition(finding, Answer.Yes);

    internal static Condition[] Yes(IEnumerable<Finding> findings) => [.. findings.Select(Yes)];

    internal static Condition AnyYes(params Finding[] findings) => new AnyOf(Yes(findings));

    internal static Condition No(Finding finding) => new FindingCondition(finding, Answer.No);

    internal static Condition Open(Finding finding) => new FindingCondition(finding, Answer.Unknown);

    internal static Condition Worse(Treatment treatment) => new OutcomeCondition(treatment, onlyWorse: true);

    internal static Condition Tried(Treatment treatment) => new OutcomeCondition(treatment, onlyWorse: false);

    internal static Condition Reported(TreatmentStep step, StepOutcome? outcome) => new ReportCondition(step, outcome);
}
