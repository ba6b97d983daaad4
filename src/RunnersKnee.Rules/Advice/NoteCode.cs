namespace RunnersKnee.Rules;

/// <summary>A note on the assessment or the plan.</summary>
/// <remarks>
/// Numbers never change, and a new note gets the next one: the order in which notes are given is that of <see cref="Codes.Members"/>.
/// </remarks>
[JsonConverter(typeof(CodeConverter<NoteCode>))]
public enum NoteCode
{
    /// <summary>Runner's knee is unlikely; if pain goes on, a clinician should look for another cause.</summary>
    OtherCause = 0,
    /// <summary>Not every warning sign has been ruled out yet.</summary>
    RedFlagsOpen = 1,
    /// <summary>What runner's knee is (RK-01, RK-02, RK-13).</summary>
    AboutCondition = 2,
    /// <summary>What the source expects if it is left untreated (RK-14).</summary>
    UntreatedRisk = 3,
    /// <summary>The diagnosis still needs an examination, and imaging does not replace it (RK-11, RK-12).</summary>
    ExamNeeded = 4,
    /// <summary>From the age of 45, osteoarthritis is the commoner cause of such pain.</summary>
    OlderKnee = 5,
    /// <summary>A normal X-ray or MRI does not rule runner's knee out (RK-12).</summary>
    ImagingDoesNotExclude = 6,
    /// <summary>No step of the plan is left to do, and not all of them failed.</summary>
    PlanFinished = 7,
    /// <summary>All steps failed, but the last resort is not offered under the age of 18.</summary>
    LastResortUnder18 = 8,
}
