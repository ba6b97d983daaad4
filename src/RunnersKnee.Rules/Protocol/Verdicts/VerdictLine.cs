namespace RunnersKnee.Rules.Protocol;

/// <summary>The lines that give a verdict, in their order of precedence: the first that holds stands.</summary>
internal enum VerdictLine
{
    Contraindicated,
    ClinicianFirst,
    TriedAsLastResort,
    Warning,
    NotAssessed,
    HyaluronicAcid,
    NotCovered,
    StepNotCurrent,
    Standing,
}
