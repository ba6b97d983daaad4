namespace RunnersKnee.Rules;

/// <summary>A part of the advice that an answer could change.</summary>
[JsonConverter(typeof(CodeConverter<AdviceArea>))]
public enum AdviceArea
{
    /// <summary>Likelihood, criteria or contributing causes.</summary>
    Assessment,
    /// <summary>The notes.</summary>
    Notes,
    /// <summary>Urgency or its reasons.</summary>
    Referral,
    /// <summary>Whether the person may run.</summary>
    Running,
    /// <summary>Status, steps, treatments, cautions or contraindications of the plan.</summary>
    Plan,
    /// <summary>The level of a warning, what rules its treatment out, and what calls for care with it.</summary>
    Warnings,
    /// <summary>Whether the last resort is reached, what is outstanding, its options.</summary>
    LastResort,
    /// <summary>The verdict on a treatment that was asked about.</summary>
    Verdicts,
}
