namespace RunnersKnee.Web;

/// <summary>The topics of findings, which stand in the order in which they are asked: all but one topic begin with one of them.</summary>
internal static class Topics
{
    internal static int Count { get; } = Enum.GetValues<Topic>().Length;

    private static readonly Dictionary<Finding, Topic> ByFinding = Codes.Members<Finding>().ToDictionary(finding => finding, TopicOf);

    internal static Topic Of(QuestionSubject subject) => subject.Finding is { } finding ? ByFinding[finding] : Topic.Age;

    internal static IEnumerable<Finding> Of(Topic topic) => Codes.Members<Finding>().Where(finding => ByFinding[finding] == topic);

    internal static string Title(Topic topic) => topic switch
    {
        Topic.Emergencies => "First, what cannot wait",
        Topic.Age => "Your age",
        Topic.WarningSigns => "Warning signs",
        Topic.SoreSpots => "Sore spots",
        Topic.Pain => "The pain",
        Topic.Examination => "Examinations and running",
        Topic.Tried => "What you have tried",
        Topic.Outcomes => "How it went",
        Topic.Steps => "The steps of the plan",
        Topic.Causes => "What may contribute",
        _ => "Your health",
    };

    /// <summary>
    /// What a person may say of all questions of a screen at once, which makes each of them a no; null where that is not for
    /// the person to say. Of signs and illnesses we know which we have. A sore spot has to be felt for first, and what a
    /// clinician looks for is not known unless it was looked for.
    /// </summary>
    internal static string? NoToAll(Topic topic) => topic switch
    {
        Topic.Emergencies or Topic.WarningSigns or Topic.Pain or Topic.Health => "None of these",
        Topic.SoreSpots => "I have felt for them: none",
        _ => null,
    };

    private static Topic TopicOf(Finding asked) => asked switch
    {
        Finding.PatellaTenderness or Finding.FibularHeadTenderness or Finding.FocalBoneTenderness or Finding.BoneMass => Topic.SoreSpots,
        _ when IsAskedBefore(asked, Finding.RecentInjury) => Topic.Emergencies,
        _ when IsAskedBefore(asked, Finding.KneecapPain) => Topic.WarningSigns,
        _ when IsAskedBefore(asked, Finding.ExamConsistent) => Topic.Pain,
        _ when IsAskedBefore(asked, Finding.OverPronation) => Topic.Examination,
        _ when IsAskedBefore(asked, Finding.Raynauds) => Topic.Causes,
        _ => Topic.Health,
    };

    private static bool IsAskedBefore(Finding asked, Finding other) =>
        Codes.Members<Finding>().TakeWhile(finding => finding != other).Contains(asked);
}
