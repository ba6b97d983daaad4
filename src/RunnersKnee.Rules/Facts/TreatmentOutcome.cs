using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>What came of a treatment that was tried.</summary>
[JsonConverter(typeof(CodeConverter<TreatmentOutcome>))]
public enum TreatmentOutcome
{
    /// <summary>It helped.</summary>
    Relief,

    /// <summary>It helped in part.</summary>
    PartialRelief,

    /// <summary>It did not help; the treatment counts as tried.</summary>
    NoRelief,

    /// <summary>It made things worse; the treatment counts as tried, and a clinician should hear of it.</summary>
    Worse,

    /// <summary>It is still going on.</summary>
    Ongoing,
}
