namespace RunnersKnee.Rules;

/// <summary>A part of the advice that an answer could change.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<AdviceArea>))]
public enum AdviceArea
{
    /// <summary>Likelihood, criteria or contributing causes.</summary>
    Assessment = 0,
    /// <summary>The notes.</summary>
    Notes = 1,
    /// <summary>Urgency or its reasons.</summary>
    Referral = 2,
    /// <summary>Status, steps, treatments, cautions or contraindications of the plan.</summary>
    Plan = 3,
    /// <summary>The level of a warning.</summary>
    Warnings = 4,
    /// <summary>Whether the last resort is reached, what is outstanding, its options.</summary>
    LastResort = 5,
    /// <summary>The verdict on a treatment that was asked about.</summary>
    Verdicts = 6,
}
