namespace RunnersKnee.Rules;

/// <summary>What published guidance says of the source's statements on the condition, its signs and its causes.</summary>
internal static class AssessmentEvidenceTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("evidence.RK-01",
            "Guidance does not support this as a certainty. After 5 to 8 years, 48 of 50 people had no arthritis on X-ray, "
            + "although another study did find a link (odds ratio 4.4, 1.8 to 10.6). What is well shown is that the pain can "
            + "last: 40% had not recovered well after 12 months, and 57% after 5 to 8 years."),
        new("evidence.RK-02",
            "Guidance agrees that it is very common: 13 to 30% of visits for running injuries are for this pain, and so are "
            + "10% of the injuries of new runners."),
        new("evidence.RK-03", "Guidance agrees: pain around or behind the kneecap is the core sign (clinical practice guideline, grade B)."),
        new("evidence.RK-04",
            "Guidance agrees: stairs are among the activities that should be used to recognise this pain (clinical practice "
            + "guideline, grade A)."),
        new("evidence.RK-05", "Guidance agrees: pain from long sitting is among its criteria (clinical practice guideline, grade B)."),
        new("evidence.RK-06", "Guidance does not cover this: quiet standing is in neither of the two sets of criteria."),
        new("evidence.RK-07", "Guidance agrees: running is one of the loading activities by which this pain is defined."),
        new("evidence.squattingPain",
            "Guidance counts pain on squatting as the most telling sign (sensitivity 0.91, negative likelihood ratio 0.2; "
            + "clinical practice guideline, grade A). The protocol does not mention it."),
        new("evidence.RK-08",
            "Guidance agrees, moderately. Runners who added more than 30% in two weeks had more distance-related injuries "
            + "than those who added less than 10%, but the figure is uncertain (hazard ratio 1.59, 0.96 to 2.66)."),
        new("evidence.RK-09",
            "Guidance does not cover this. Only the general reasoning that a load should match what the knee can take speaks "
            + "for it."),
        new("evidence.RK-10",
            "Guidance agrees, as an optional sign. A little swelling may come with this pain but is not needed to recognise "
            + "it; a large swelling does not belong to it."),
        new("evidence.RK-11",
            "Guidance agrees: what counts is where the pain is, whether squatting, stairs, sitting or other loading brings it "
            + "on, and that other causes are excluded (clinical practice guideline, grade B)."),
        new("evidence.RK-12",
            "Guidance agrees in practice, but the protocol overstates it. No picture is needed to recognise this pain; it "
            + "serves to exclude other disease and is advised when treatment without surgery has failed."),
        new("evidence.RK-13",
            "Guidance disagrees. On MRI, the make-up of the cartilage was no different in 64 people with this pain and 70 "
            + "without it. A kneecap that tracks badly is one explanation among several."),
        new("evidence.RK-14",
            "Guidance does not support this as a certainty. After 5 to 8 years, 48 of 50 people had no arthritis on X-ray, "
            + "although another study did find a link (odds ratio 4.4, 1.8 to 10.6). What is well shown is that the pain can "
            + "last: 40% had not recovered well after 12 months, and 57% after 5 to 8 years."),
        new("evidence.RK-15",
            "Guidance disagrees that this is the main cause. The evidence is very limited and the effect small (standardised "
            + "difference 0.28 to 0.33), and a sinking arch did not predict the pain in a large group. Looking at the feet is "
            + "still useful for choosing insoles."),
        new("evidence.RK-16",
            "Guidance disagrees with singling out this muscle. The thigh does lose muscle, but not the inner part more than "
            + "the rest, and the inner part cannot be worked on its own (20 studies of muscle activity, 387 people). "
            + "Strengthening the thigh as a whole is supported."),
        new("evidence.RK-17",
            "Guidance is mixed. Stretching around exercise has little effect on soreness or overuse injury, but it is useful "
            + "where a muscle has been found to be tight."),
    ];
}
