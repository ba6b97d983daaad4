namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: which criteria are met and which are not; one that is in neither list is open.</summary>
internal sealed class CriteriaJudged
{
    private CriteriaJudged(Finding[] met, Finding[] notMet) => (Met, NotMet) = (met, notMet);

    internal IReadOnlyList<Finding> Met { get; }

    internal IReadOnlyList<Finding> NotMet { get; }

    internal static CriteriaJudged Of(IEnumerable<Answered> answers) => new(
        [.. answers.OfType<Yes>().Select(yes => yes.Finding).Order()],
        [.. answers.OfType<No>().Select(no => no.Finding).Order()]);

    internal CriterionStatus StatusOf(Finding criterion) =>
        Met.Contains(criterion) ? CriterionStatus.Met : NotMet.Contains(criterion) ? CriterionStatus.NotMet : CriterionStatus.Open;
}
