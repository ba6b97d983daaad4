namespace RunnersKnee.Rules;

/// <summary>What a finding is asked for.</summary>
internal enum FindingKind
{
    RedFlag,
    Criterion,
    Examination,
    Context,
    ContributingCause,
    Precaution,
}
