using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>The verdict on one treatment; the first that holds, roughly in this order.</summary>
[JsonConverter(typeof(CodeConverter<Verdict>))]
public enum Verdict
{
    /// <summary>It must not be used: a precaution rules it out.</summary>
    Contraindicated,

    /// <summary>The plan is suspended: a clinician decides.</summary>
    DeferToClinician,

    /// <summary>It was tried without relief, or its step has failed.</summary>
    Tried,

    /// <summary>The protocol warns against it.</summary>
    Avoid,

    /// <summary>The last resort is reached; it may be discussed with a clinician (straight-leg raises: permitted, not advised).</summary>
    LastResort,

    /// <summary>There is no plan in which it could be judged.</summary>
    NotAssessed,

    /// <summary>Its time has not come.</summary>
    NotYet,

    /// <summary>It is a guideline addition, and these are off.</summary>
    NotCovered,

    /// <summary>The finding that it is for was answered no.</summary>
    NotIndicated,

    /// <summary>It waits for the answer to a finding.</summary>
    Conditional,

    /// <summary>It is recommended now.</summary>
    Recommended,

    /// <summary>It is held back by a rule of the host.</summary>
    Withheld,
}
