namespace RunnersKnee.Rules.Tests;

/// <summary>Everything that is decided about a case, without texts, evidence and explanations; equal where the same is decided.</summary>
internal sealed record ReferenceAdvice
{
    public required string? Id { get; init; }

    public required bool GuidelineAdditions { get; init; }

    public required Likelihood Likelihood { get; init; }

    public required ReferenceList<ReferenceCriterion> Criteria { get; init; }

    public required ReferenceList<Finding> Contributors { get; init; }

    public required ReferenceList<NoteCode> Notes { get; init; }

    public required ReferenceList<Finding> OpenWarningSigns { get; init; }

    public required RunningAdvice Running { get; init; }

    public required Urgency Urgency { get; init; }

    public required ReferenceList<ReferenceReason> Reasons { get; init; }

    public required ReferencePlan Plan { get; init; }

    public required ReferenceList<ReferenceWarning> Warnings { get; init; }

    public required ReferenceLastResort LastResort { get; init; }

    public required ReferenceList<ReferenceVerdict> Verdicts { get; init; }
}

internal readonly record struct ReferenceCriterion(Finding Finding, CriterionStatus Status, Origin Origin);

internal readonly record struct ReferenceReason(ReferralCode Code, Urgency Urgency);

internal sealed record ReferencePlan(PlanStatus Status, TreatmentStep? CurrentStep, ReferenceList<ReferenceStep> Steps);

internal sealed record ReferenceStep(TreatmentStep Step, PlanStepStatus Status, ReferenceList<ReferenceTreatment> Treatments);

internal sealed record ReferenceTreatment(
    Treatment Treatment,
    TreatmentStatus Status,
    Origin Origin,
    ReferenceList<Finding> WaitingFor,
    ReferenceList<Finding> ContraindicatedBy,
    ReferenceList<Finding> Unanswered,
    ReferenceList<string> Cautions);

internal sealed record ReferenceWarning(
    Treatment Treatment,
    WarningLevel Level,
    WarningLevel? LiftedWhen,
    ReferenceList<Finding> ContraindicatedBy,
    ReferenceList<string> Cautions,
    ReferenceList<string> Unanswered);

internal sealed record ReferenceLastResort(
    bool Reached,
    ReferenceList<TreatmentStep> Outstanding,
    ReferenceList<ReferenceOption> Options);

internal sealed record ReferenceOption(
    Treatment Treatment,
    LastResortStanding Standing,
    ReferenceList<string> Unanswered,
    ReferenceList<string> Cautions);

internal sealed record ReferenceVerdict(
    Treatment Treatment,
    Verdict Verdict,
    ReferenceList<Finding> ContraindicatedBy,
    ReferenceList<string> Cautions,
    ReferenceList<Finding> WaitingFor,
    ReferenceList<string> Unanswered);
