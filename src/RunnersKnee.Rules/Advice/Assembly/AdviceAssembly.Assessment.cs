using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

internal sealed partial class AdviceAssembly
{
    private Assessment Assessment()
    {
        var assessed = conclusions.Single<Assessed>();
        var judged = conclusions.Single<CriteriaJudged>()?.Value;
        return new Assessment
        {
            Likelihood = assessed!.Value.Value.Likelihood,
            Criteria = [.. FindingCatalogue.Criteria.Select(criterion => Criterion(criterion, judged))],
            Contributors = Each<CauseFound, Contributor>(Contributor, static contributor => (int)contributor.Finding),
            Because = Because(assessed),
        };
    }

    private CriterionAssessment Criterion(FindingInfo criterion, CriteriaJudged? judged) => new()
    {
        Finding = criterion.Finding,
        Status = judged?.StatusOf(criterion.Finding) ?? CriterionStatus.Open,
        Origin = criterion.Origin,
        Statements = criterion.Statements,
        Evidence = texts.EvidenceOn(criterion.Statements, Codes.Of(criterion.Finding)),
    };

    private Contributor Contributor(Concluded<CauseFound> cause)
    {
        var finding = FindingCatalogue.Get(cause.Value.Finding);
        return new Contributor
        {
            Finding = finding.Finding,
            Statements = finding.Statements,
            Evidence = texts.EvidenceOn(finding.Statements, Codes.Of(finding.Finding)),
        };
    }
}
