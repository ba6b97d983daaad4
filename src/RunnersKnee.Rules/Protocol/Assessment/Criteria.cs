using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.criteria")]
[Description("A criterion answered yes is met, one answered no is not met.")]
[LeadsTo("criteria of the assessment")]
[Tag("RK-03"), Tag("RK-04"), Tag("RK-05"), Tag("RK-06"), Tag("RK-07"), Tag("RK-08"), Tag("RK-09"), Tag("RK-10"), Priority(Stage.Assessment)]
internal sealed class Criteria : Rule
{
    public override void Define()
    {
        IEnumerable<Answered> answers = null!;

        When()
            .AtLeastOne(() => answers, answered => IsCriterion(answered));

        Then().Yield(_ => CriteriaJudged.Of(answers));
    }

    private static bool IsCriterion(Answered answered) => FindingCatalogue.Get(answered.Finding).Kind == FindingKind.Criterion;
}

/// <summary>Concluded: which criteria are met and which are not; one that is in neither list is open.</summary>
internal sealed class CriteriaJudged : IEquatable<CriteriaJudged>
{
    private readonly Finding[] _met;
    private readonly Finding[] _notMet;

    private CriteriaJudged(IEnumerable<Answered> answers)
    {
        _met = [.. answers.OfType<Yes>().Select(yes => yes.Finding).Order()];
        _notMet = [.. answers.OfType<No>().Select(no => no.Finding).Order()];
    }

    internal static CriteriaJudged Of(IEnumerable<Answered> answers) => new(answers);

    internal CriterionStatus StatusOf(Finding criterion) =>
        _met.Contains(criterion) ? CriterionStatus.Met : _notMet.Contains(criterion) ? CriterionStatus.NotMet : CriterionStatus.Open;

    public bool Equals(CriteriaJudged? other) =>
        other is not null && _met.AsSpan().SequenceEqual(other._met) && _notMet.AsSpan().SequenceEqual(other._notMet);

    public override bool Equals(object? obj) => Equals(obj as CriteriaJudged);
    public override int GetHashCode() => HashCode.Combine(_met.Length, _notMet.Length);
}
