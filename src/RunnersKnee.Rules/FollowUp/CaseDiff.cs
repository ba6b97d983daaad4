namespace RunnersKnee.Rules;

/// <summary>Finds which facts differ between two cases.</summary>
internal static class CaseDiff
{
    /// <summary>The changes that make the later case of the earlier one: the age, findings, treatments, steps, then what is considered.</summary>
    internal static CaseChange[] Between(KneeCase earlier, KneeCase later) =>
        [.. Facts(later).Where(fact => fact.ValueIn(earlier) != fact.Value)];

    /// <summary>Every fact with the value that it has in a case, told or not.</summary>
    private static IEnumerable<CaseChange> Facts(KneeCase @case) =>
    [
        CaseChange.OfAge(@case.Age),
        .. Enum.GetValues<Finding>().Select(finding => CaseChange.Of(finding, @case[finding])),
        .. Enum.GetValues<Treatment>().Select(treatment => CaseChange.Of(treatment, @case.Outcomes.Find(treatment))),
        .. Enum.GetValues<TreatmentStep>().Select(step => CaseChange.Of(step, @case.StepOutcomes.Find(step))),
        .. Enum.GetValues<Treatment>().Select(treatment => CaseChange.OfConsidering(treatment, @case.Considered.Contains(treatment))),
    ];
}
