using NRules.RuleModel;

namespace RunnersKnee.Rules;

internal static class AssessmentPart
{
    internal static Assessment Of(Material material)
    {
        var assessed = material.Conclusions.Single<Protocol.Assessed>()!.Value;
        return new Assessment
        {
            Likelihood = assessed.Value.Likelihood,
            Criteria = Criteria(material),
            Contributors = Contributors(material),
            Because = material.Because(assessed.Fact),
        };
    }

    private static CriterionAssessment[] Criteria(Material material)
    {
        var judged = material.Conclusions.Single<Protocol.CriteriaJudged>()?.Value;
        var criteria = new CriterionAssessment[FindingCatalogue.Criteria.Count];
        for (var place = 0; place < criteria.Length; place++)
        {
            var criterion = FindingCatalogue.Criteria[place];
            criteria[place] = Criterion(material, criterion, judged?.StatusOf(criterion.Finding) ?? CriterionStatus.Open);
        }

        return criteria;
    }

    private static CriterionAssessment Criterion(Material material, FindingInfo criterion, CriterionStatus status) => new()
    {
        Finding = criterion.Finding,
        Status = status,
        Origin = criterion.Origin,
        Statements = criterion.Statements,
        Evidence = material.Wording.EvidenceOn(criterion.Statements, Codes.Of(criterion.Finding)),
    };
    private static Contributor[] Contributors(Material material)
    {
        var contributors = material.Conclusions.Map<Protocol.CauseFound, Contributor>(material, Report);
        Array.Sort(contributors, static (one, other) => one.Finding - other.Finding);
        return contributors;
    }

    private static Contributor Report(Material material, Protocol.CauseFound cause, IFact fact)
    {
        var finding = FindingCatalogue.Get(cause.Finding);
        return new Contributor
        {
            Finding = finding.Finding,
            Statements = finding.Statements,
            Evidence = material.Wording.EvidenceOn(finding.Statements, Codes.Of(finding.Finding)),
        };
    }
}
