namespace RunnersKnee.Rules;

/// <summary>Finds which facts differ between two cases.</summary>
internal static class CaseDiff
{
    /// <summary>The changes that make the later case of the earlier one.</summary>
    internal static CaseChange[] Between(KneeCase earlier, KneeCase later) =>
        [.. CaseChange.AllIn(later).Where(fact => fact.ValueIn(earlier) != fact.Value)];
}
