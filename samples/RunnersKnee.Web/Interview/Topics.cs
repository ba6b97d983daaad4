namespace RunnersKnee.Web;

/// <summary>The topics of findings, which stand in the order in which they are asked: all but one topic begin with one of them.</summary>
internal static class Topics
{
    internal static int Count { get; } = Enum.GetValues<Topic>().Length;

    internal static Topic Of(QuestionSubject subject) => subject.Finding switch
    {
        null => Topic.Age,
        < Finding.RecentInjury => Topic.Emergencies,
        Finding.PatellaTenderness or Finding.FibularHeadTenderness or Finding.FocalBoneTenderness or Finding.BoneMass => Topic.SoreSpots,
        < Finding.KneecapPain => Topic.WarningSigns,
        < Finding.ExamConsistent => Topic.Pain,
        < Finding.OverPronation => Topic.Examination,
        < Finding.Raynauds => Topic.Causes,
        _ => Topic.Health,
    };

    internal static IEnumerable<Finding> Of(Topic topic) => Enum.GetValues<Finding>().Where(finding => Of(finding) == topic);

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
}
