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
        var judged = material.Conclusions.All<Protocol.CriterionJudged>();
        return [.. FindingCatalogue.Criteria.Select(criterion => new CriterionAssessment
        {
            Finding = criterion.Finding,
            Status = judged.Find(known => known.Value.Finding == criterion.Finding).Value?.Status ?? CriterionStatus.Open,
            Origin = criterion.Origin,
            Statements = criterion.Statements,
            Evidence = material.Evidence.Of(criterion.Statements, Codes.Of(criterion.Finding)),
        })];
    }

    private static Contributor[] Contributors(Material material) =>
    [
        .. material.Conclusions.All<Protocol.CauseFound>()
            .Select(cause => FindingCatalogue.Get(cause.Value.Finding))
            .OrderBy(cause => cause.Finding)
            .Select(cause => new Contributor
            {
                Finding = cause.Finding,
                Statements = cause.Statements,
                Evidence = material.Evidence.Of(cause.Statements, Codes.Of(cause.Finding)),
            }),
    ];
}
