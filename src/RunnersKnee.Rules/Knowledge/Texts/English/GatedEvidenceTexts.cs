namespace RunnersKnee.Rules;

/// <summary>What published guidance says of the treatments that the source warns against or keeps for the last resort.</summary>
internal static class GatedEvidenceTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("evidence.RK-22",
            "Guidance disagrees with ruling them out altogether: a short course appears in guidance for primary care. What "
            + "was seen in cartilage comes from observing older people with osteoarthritis. The solid cautions concern the "
            + "stomach, kidneys and heart."),
        new("evidence.RK-23",
            "Guidance is mixed. In 140 people with knee osteoarthritis, triamcinolone every 3 months for 2 years led to more "
            + "cartilage loss and no less pain; another group showed no difference from hyaluronic acid. None of this was in "
            + "runner's knee."),
        new("evidence.RK-24",
            "Guidance agrees that surgery does not help: keyhole surgery with exercise was no better than exercise alone, at "
            + "9 months and at 5 years. A structural problem or an unstable kneecap is another matter."),
        new("evidence.RK-38",
            "Guidance disagrees. In two studies of muscle activity (34 and 13 people), the balance of the inner and outer "
            + "thigh muscles was no different from that in knee extension. The exercise is weak rather than harmful. There are "
            + "small studies that say otherwise."),
        new("evidence.RK-39",
            "Guidance disagrees with ruling them out altogether: a short course appears in guidance for primary care. What "
            + "was seen in cartilage comes from observing older people with osteoarthritis. The solid cautions concern the "
            + "stomach, kidneys and heart."),
        new("evidence.RK-40",
            "Guidance is mixed. In 140 people with knee osteoarthritis, triamcinolone every 3 months for 2 years led to more "
            + "cartilage loss and no less pain; another group showed no difference from hyaluronic acid. None of this was in "
            + "runner's knee."),
        new("evidence.RK-41",
            "Guidance disagrees. In 86 people whose pain had resisted treatment, hyaluronic acid did no better than a sham "
            + "injection at 1, 3 and 6 months. Its label covers knee osteoarthritis only."),
        new("evidence.RK-42",
            "Guidance agrees that surgery does not help: keyhole surgery with exercise was no better than exercise alone, at "
            + "9 months and at 5 years. A structural problem or an unstable kneecap is another matter."),
        new("evidence.POLICY-1",
            "Guidance disagrees. In two studies of muscle activity (34 and 13 people), the balance of the inner and outer "
            + "thigh muscles was no different from that in knee extension. The exercise is weak rather than harmful. There are "
            + "small studies that say otherwise."),
    ];
}
