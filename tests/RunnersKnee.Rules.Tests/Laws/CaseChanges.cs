namespace RunnersKnee.Rules.Tests;

/// <summary>The same case a little changed, as laws compare them.</summary>
internal static class CaseChanges
{
    internal static KneeCase ConsideringEverything(this KneeCase @case) => @case.Considering(ReferenceCatalogue.Treatments);

    /// <summary>As if what was asked in vain had not been asked.</summary>
    internal static KneeCase WithoutUnknowns(this KneeCase @case) =>
        @case.Findings.Where(told => told.Value == Answer.Unknown).Aggregate(@case, (changed, told) => changed.With(told.Key, null));

    /// <summary>As if no finding had been answered.</summary>
    internal static KneeCase AllOpen(this KneeCase @case) =>
        @case.Findings.Aggregate(@case, (changed, told) => changed.With(told.Key, null));

    /// <summary>
    /// Whether an examination and images, both answered yes, settle a history of cancer: the one thing that lowers an urgency.
    /// </summary>
    internal static bool IsCancerSettled(this KneeCase @case) =>
        @case[Finding.HistoryOfCancer] == Answer.Yes && @case[Finding.ExamConsistent] == Answer.Yes
            && @case[Finding.ImagingNormal] == Answer.Yes;

    internal static bool IsOpen(this KneeCase @case, Finding finding) => @case[finding] is null or Answer.Unknown;
}
