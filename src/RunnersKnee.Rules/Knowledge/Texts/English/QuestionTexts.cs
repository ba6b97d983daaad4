namespace RunnersKnee.Rules;

/// <summary>The questions about criteria, examination and contributing causes; each carries the exact meaning of its code.</summary>
internal static class QuestionTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("question.kneecapPain", "Do you have lasting pain around or behind the kneecap?"),
        new("question.stairsPain", "Does the knee hurt when you go up or down stairs?"),
        new("question.sittingPain", "Does the knee hurt when you sit for a long time?"),
        new("question.standingPain", "Does the knee hurt when you stand?"),
        new("question.runningPain", "Does the knee hurt when you run?"),
        new("question.squattingPain", "Does the knee hurt when you squat?"),
        new("question.mileageIncrease", "Did the pain come after you increased the distance you run?"),
        new("question.longGapBetweenRuns", "Did the pain come after you left too long a gap between runs?"),
        new("question.mildSwelling", "Is there mild swelling around the kneecap?"),
        new("question.examConsistent",
            "Has a clinician examined this knee and found that it fits runner's knee? Answer no only if they found something "
            + "else; if nobody has examined it, answer \"don't know\"."),
        new("question.imagingNormal",
            "Has a clinician had an X-ray or MRI taken of this knee, and was it normal? Answer no only if it was not normal; "
            + "if none was taken, answer \"don't know\"."),
        new("question.runsOrPlaysSport", "Do you run or play a sport?"),
        new("question.overPronation",
            "Do your feet roll inwards too far when you walk or run (over-pronation)? Answer no only if this was looked for "
            + "and not found; otherwise answer \"don't know\"."),
        new("question.weakVastusMedialis",
            "Is the inner thigh muscle just above your knee (vastus medialis) weak? Answer no only if this was looked for and "
            + "not found; otherwise answer \"don't know\"."),
        new("question.dominantVastusLateralis",
            "Is the outer thigh muscle (vastus lateralis) much stronger than the inner one? Answer no only if this was looked "
            + "for and not found; otherwise answer \"don't know\"."),
        new("question.tightIliotibialBand",
            "Is the band along the outside of your thigh (iliotibial band) tight? Answer no only if this was looked for and "
            + "not found; otherwise answer \"don't know\"."),
        new("question.tightHamstrings",
            "Are the muscles at the back of your thigh (hamstrings) tight? Answer no only if this was looked for and not "
            + "found; otherwise answer \"don't know\"."),
        new("question.tightQuadriceps",
            "Are the muscles at the front of your thigh (quadriceps) tight? Answer no only if this was looked for and not "
            + "found; otherwise answer \"don't know\"."),
    ];
}
