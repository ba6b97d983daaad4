namespace RunnersKnee.Rules.Tests;

/// <summary>No smaller set of changes leads to an outcome than the one that is shown: tried out, change by change.</summary>
public class SmallestChangesTests
{
    private const int RandomTriples = 30_000;

    private static readonly RunnersKneeAdvisor Advisor = new();

    [Theory]
    [InlineData("nothing-told")]
    [InlineData("typical-runner")]
    [InlineData("last-resort-with-ulcer")]
    public void Nothing_smaller_gives_the_outcome(string id)
    {
        var @case = WorkedCase.All[id].Case.Considering(Enum.GetValues<Treatment>());
        var shown = Shown(@case);
        var changes = EveryChange(@case);

        foreach (var (first, change) in changes.Index())
        {
            var one = change.ApplyTo(@case);
            Check(one, size: 1, shown);
            foreach (var second in changes.Skip(first + 1).Where(second => !second.IsOfSameFact(change)))
                Check(second.ApplyTo(one), size: 2, shown);
        }

        var random = new Random(20_260_101);
        for (var triple = 0; triple < RandomTriples; triple++)
            Check(random.GetItems(changes, 3).Aggregate(@case, (changed, change) => change.ApplyTo(changed)), size: 3, shown);
    }

    /// <summary>How many changes are shown to lead to each outcome; one more than the most where none are.</summary>
    private static Dictionary<(Treatment, Verdict), int> Shown(KneeCase @case)
    {
        var shown = new Dictionary<(Treatment, Verdict), int>();
        foreach (var treatment in Enum.GetValues<Treatment>())
        {
            var explanation = Advisor.Explain(@case, treatment);
            shown[(treatment, Code(explanation.Outcome))] = 0;
            foreach (var alternative in explanation.Alternatives)
                shown[(treatment, Code(alternative.Outcome))] = alternative.Changes?.Count ?? ChangeSearch.Most + 1;
        }

        return shown;
    }

    private static void Check(KneeCase changed, int size, Dictionary<(Treatment, Verdict), int> shown)
    {
        foreach (var verdict in ReferenceEvaluator.Evaluate(changed, guidelineAdditions: false).Verdicts)
        {
            if (!shown.TryGetValue((verdict.Treatment, verdict.Verdict), out var smallest) || smallest > size)
                Assert.Fail($"{verdict.Treatment} is {verdict.Verdict} after {size} changes, not {smallest}: {CaseJson.Write(changed)}");
        }
    }

    private static CaseChange[] EveryChange(KneeCase @case)
    {
        IEnumerable<CaseChange> changes =
        [
            .. Enumerable.Range(0, KneeCase.MaxAge / 4).Select(age => CaseChange.OfAge(4 * age)),
            .. new[] { 11, 15, 17, 18, 55, 59 }.Select(age => CaseChange.OfAge(age)),
            .. Each<Finding, Answer>((finding, answer) => CaseChange.Of(finding, answer)),
            .. Each<Treatment, TreatmentOutcome>((treatment, outcome) => CaseChange.Of(treatment, outcome)),
            .. Each<TreatmentStep, StepOutcome>((step, outcome) => CaseChange.Of(step, outcome)),
        ];
        return [.. changes.Where(change => change.ValueIn(@case) != change.Value)];
    }

    private static IEnumerable<CaseChange> Each<TFact, TValue>(Func<TFact, TValue, CaseChange> change)
        where TFact : struct, Enum
        where TValue : struct, Enum =>
        Enum.GetValues<TFact>().SelectMany(fact => Enum.GetValues<TValue>().Select(value => change(fact, value)));

    private static Verdict Code(string code) => Codes.TryParse<Verdict>(code, out var verdict) ? verdict : throw new InvalidOperationException(code);
}
