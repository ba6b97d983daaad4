using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>What is answered to someone who asks about treatments.</summary>
/// <param name="Advice">The advice on the case, which comes first where it is urgent.</param>
/// <param name="Checked">The treatments, each once, in the order in which they were first named.</param>
/// <param name="Names">What was named, each once.</param>
internal sealed record CheckAnswer(Advice Advice, IReadOnlyList<CheckedTreatment> Checked, IReadOnlyList<AskedName> Names)
{
    /// <summary>What was named and is outside the protocol.</summary>
    internal IEnumerable<AskedName> Outside => Names.Where(name => name.Treatment is null);

    internal static CheckAnswer Of(
        IRunnersKneeAdvisor advisor, KneeCase kneeCase, IEnumerable<AskedName> asked, CancellationToken cancellationToken)
    {
        AskedName[] names = [.. asked.DistinctBy(name => name.Name, StringComparer.OrdinalIgnoreCase)];
        Treatment[] treatments = [.. names.Select(name => name.Treatment).OfType<Treatment>().Distinct()];
        var advice = advisor.Advise(kneeCase.Considering(treatments), cancellationToken: cancellationToken);
        return new CheckAnswer(
            advice,
            [.. treatments.Select(treatment => new CheckedTreatment(
                advice.Verdicts.First(verdict => verdict.Treatment == treatment),
                advisor.Explain(kneeCase, treatment, cancellationToken),
                RemarksOn(treatment, names)))],
            names);
    }

    private static string[] RemarksOn(Treatment treatment, AskedName[] names) =>
        [.. names.Where(name => name.Treatment == treatment).Select(name => name.Remark).OfType<string>().Distinct(StringComparer.Ordinal)];
}

/// <summary>A treatment that was asked about.</summary>
/// <param name="Verdict">Whether it is for this person.</param>
/// <param name="Explanation">What would change the verdict.</param>
/// <param name="Remarks">What is said of the names that it was asked about by.</param>
internal sealed record CheckedTreatment(TreatmentVerdict Verdict, Explanation Explanation, IReadOnlyList<string> Remarks);
