namespace RunnersKnee.Rules;

/// <summary>The notes on the assessment and the plan.</summary>
internal static class NoteTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("note.otherCause",
            "From your answers, runner's knee does not fit well. If the pain goes on, see a doctor or physiotherapist, who "
            + "can look for another cause."),
        new("note.redFlagsOpen",
            "Some warning signs have not been checked yet. Answer the questions that are still open, or have a clinician "
            + "check them, before you rely on this advice. If one of them applies to you, have that seen to first."),
        new("note.aboutCondition",
            "Runner's knee is pain around or behind the kneecap, and no knee complaint is seen more often in runners. The "
            + "protocol takes it seriously: in its view the kneecap glides badly in its groove and wears the cartilage beneath, "
            + "which can bring on arthritis early. Research does not confirm this as a certainty. Bad gliding is one "
            + "explanation among several, and most people who were followed for years had no arthritis on X-ray. What research "
            + "does show is that the pain often lasts, so it is worth acting on."),
        new("note.untreatedRisk",
            "The protocol expects the wear to go on if nothing is done, and arthritis to come early. Research has found a "
            + "link, but not a certainty: in one study, 48 of 50 people had no arthritis on X-ray after 5 to 8 years. It is "
            + "better shown that the pain can last: 40% had not recovered well after a year. That is a good reason to look "
            + "after the knee now."),
        new("note.examNeeded",
            "Your answers fit runner's knee, but answers alone cannot settle it. Ask a doctor or physiotherapist to examine "
            + "the knee. Until then, take this as a likely fit and not as a diagnosis."),
        new("note.olderKnee",
            "From the age of 45, wear of the joint (osteoarthritis) is a more common cause of such pain than runner's knee. It is "
            + "worth asking a doctor or physiotherapist which of the two it is."),
        new("note.imagingDoesNotExclude",
            "A normal X-ray or MRI does not rule out runner's knee: the protocol says that neither of them shows it. What "
            + "counts is your history and an examination. An X-ray or MRI is useful for finding other problems."),
        new("note.planFinished",
            "There is no step of the plan left to work on. Keep up whatever helped, and build up your running a little at a "
            + "time. If the pain is still there or comes back, see a doctor or physiotherapist."),
        new("note.lastResortUnder18",
            "The three steps have not helped, but the last-resort options are not offered to anyone under 18. Make an "
            + "appointment with a doctor, who can look at the knee again and discuss what comes next."),
    ];
}
