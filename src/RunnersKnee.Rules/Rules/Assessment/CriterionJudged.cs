namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a criterion is met or not met; one without a conclusion is open.</summary>
internal sealed record CriterionJudged(Finding Finding, CriterionStatus Status);
