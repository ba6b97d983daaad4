using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>One of the three steps of the treatment, in order (RK-18).</summary>
[JsonConverter(typeof(CodeConverter<TreatmentStep>))]
public enum TreatmentStep
{
    /// <summary>Step 1: stop the pain and the swelling.</summary>
    StopPainAndSwelling,

    /// <summary>Step 2: correct the underlying causes.</summary>
    CorrectCauses,

    /// <summary>Step 3: strengthen, to prevent its return.</summary>
    Strengthen,
}
