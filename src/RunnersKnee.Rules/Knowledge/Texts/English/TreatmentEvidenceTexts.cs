namespace RunnersKnee.Rules;

/// <summary>What published guidance says of the source's treatments and of the additions.</summary>
internal static class TreatmentEvidenceTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("evidence.RK-18", "Guidance does not set such an order: it combines exercise and education from the start."),
        new("evidence.RK-19",
            "Guidance does not cover natural anti-inflammatories for this pain. Trials of curcuminoids (from turmeric) in "
            + "knee osteoarthritis are small and of low quality."),
        new("evidence.RK-20",
            "Guidance is mixed. Cold is not recommended as a treatment for this pain (clinical practice guideline, grade B "
            + "against such agents), but 15 minutes with a towel is within safe limits."),
        new("evidence.RK-21",
            "Guidance disagrees about how often. Labels of products with menthol or salicylate allow at most 3 to 4 uses a "
            + "day and no tight bandage over them. Burns are rare, but mild to severe ones (first to third degree) have been "
            + "reported."),
        new("evidence.RK-25",
            "Guidance does not cover this, and some definitions list cycling among the things that bring the pain on. It is "
            + "acceptable while it is free of pain, with the saddle high."),
        new("evidence.RK-26",
            "Guidance does not cover this, and product labels conflict with it: a cream should not be used at the same time "
            + "as ice or a wrap. That is why the cream or spray comes after the ice here."),
        new("evidence.RK-27", "Guidance agrees strongly: exercise therapy is its first recommendation (clinical practice guideline, grade A)."),
        new("evidence.RK-28",
            "Guidance is mixed. In 69 runners, retraining the running style together with education worked no better than "
            + "education alone."),
        new("evidence.RK-29",
            "Guidance is mixed. Motion-control shoes lowered injuries related to pronation (hazard ratio 0.41, 0.17 to 0.98), "
            + "but that is prevention and not treatment."),
        new("evidence.RK-30",
            "Guidance agrees, under conditions: ready-made insoles for a foot that rolls inwards, for up to 6 weeks. There "
            + "was a benefit at 6 weeks (relative effect 1.48, 1.11 to 1.99) and none at one year."),
        new("evidence.RK-31", "Guidance agrees: downhill running is put off until the pain is at most 2 out of 10."),
        new("evidence.RK-32",
            "Guidance does not cover this. Hard surfaces have not been shown to raise the risk of injury; this is known "
            + "second-hand, and no publication is cited for it."),
        new("evidence.RK-33",
            "Guidance is mixed. Stretching around exercise has little effect on soreness or overuse injury, but it is useful "
            + "where a muscle has been found to be tight."),
        new("evidence.RK-34",
            "Guidance disagrees. For knee osteoarthritis, the ACR/AF guideline of 2019 recommends strongly against "
            + "glucosamine, and there is nothing on runner's knee."),
        new("evidence.RK-35",
            "Guidance disagrees with singling out this muscle. The thigh does lose muscle, but not the inner part more than "
            + "the rest, and the inner part cannot be worked on its own (20 studies of muscle activity, 387 people). "
            + "Strengthening the thigh as a whole is supported."),
        new("evidence.RK-36",
            "Guidance agrees: knee extension and squatting exercises are treated as equals. Working from 90 to 45 degrees "
            + "loads the joint less."),
        new("evidence.RK-37",
            "Guidance does not cover this and gives reason for care. The one trial was in jumper's knee, which is another "
            + "condition, and squatting is what brings this pain on most; so it belongs late in the plan and only without pain."),
        new("evidence.loadManagement",
            "Guidance agrees: running is fine with pain of at most 2 out of 10 that settles within 60 minutes. In runners, "
            + "education alone did as well as education with exercise or with gait retraining."),
        new("evidence.patellarTaping",
            "Guidance is mixed. Taping is advised along with exercise, for at most 4 weeks, while a review of 2024 found no "
            + "added benefit."),
        new("evidence.hipStrengthening",
            "Guidance agrees strongly: exercise for hip and knee combined is recommended (clinical practice guideline, grade "
            + "A)."),
    ];
}
