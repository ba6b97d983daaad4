namespace RunnersKnee.Rules;

/// <summary>A note on the assessment or the plan, in the order in which notes are given.</summary>
[JsonConverter(typeof(CodeConverter<NoteCode>))]
public enum NoteCode
{
    /// <summary>Runner's knee is unlikely; if pain goes on, a clinician should look for another cause.</summary>
    OtherCause,
    /// <summary>Not every warning sign has been ruled out yet.</summary>
    RedFlagsOpen,
    /// <summary>What runner's knee is (RK-01, RK-02, RK-13).</summary>
    AboutCondition,
    /// <summary>What the source expects if it is left untreated (RK-14).</summary>
    UntreatedRisk,
    /// <summary>The diagnosis still needs an examination, and imaging does not replace it (RK-11, RK-12).</summary>
    ExamNeeded,
    /// <summary>From the age of 45, osteoarthritis is the commoner cause of such pain.</summary>
    OlderKnee,
    /// <summary>A normal X-ray or MRI does not rule runner's knee out (RK-12).</summary>
    ImagingDoesNotExclude,
    /// <summary>Something makes a stress injury of a bone more likely.</summary>
    BoneStressRisk,
    /// <summary>No step of the plan is left to do, and not all of them failed.</summary>
    PlanFinished,
    /// <summary>All steps failed, but the last resort is not offered under the age of 18.</summary>
    LastResortUnder18,
}
