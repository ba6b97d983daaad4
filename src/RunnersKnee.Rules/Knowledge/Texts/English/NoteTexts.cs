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
            + "protocol takes it seriously. In its view the kneecap glides badly in its groove and the cartilage beneath it "
            + "wears, which can bring on arthritis early. Research does not confirm that as a certainty: bad gliding is one "
            + "explanation among several, and most people followed for years had no arthritis on X-ray. What it does show is "
            + "that the pain often lasts, so it is worth acting on."),
        new("note.untreatedRisk",
            "The protocol expects the wear to go on if nothing is done, and to end in arthritis at an early age. Research has "
            + "found a link, but not a certainty: in one study 48 of 50 people had no arthritis on X-ray after 5 to 8 years. "
            + "Lasting pain is better shown, with 40% not well recovered after a year. Both are good reasons to look after the "
            + "knee now."),
        new("note.examNeeded",
            "Your answers fit runner's knee, but answers alone cannot settle it. Ask a doctor or physiotherapist to examine "
            + "the knee. Until then, take this as a likely fit and not as a diagnosis."),
        new("note.imagingDoesNotExclude",
            "A normal X-ray or MRI does not rule out runner's knee, which often cannot be seen on a picture. What counts is "
            + "your history and an examination. A picture is useful for finding other problems."),
        new("note.planFinished",
            "There is no step of the plan left to work on. Keep up whatever helped, and build up your running a little at a "
            + "time. If the pain is still there or comes back, see a doctor or physiotherapist."),
        new("note.lastResortUnder18",
            "The three steps have not helped, but the last-resort options are not offered to anyone under 18. Make an "
            + "appointment with a doctor, who can look at the knee again and discuss what comes next."),
    ];
}
