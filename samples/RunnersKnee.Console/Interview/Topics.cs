using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>The topics: findings stand in the order in which they are asked, so each topic begins with one of them.</summary>
internal static class Topics
{
    internal static Topic Of(QuestionSubject subject) => subject.Finding switch
    {
        null => Topic.Age,
        < Finding.RecentInjury => Topic.Emergencies,
        < Finding.KneecapPain => Topic.WarningSigns,
        < Finding.ExamConsistent => Topic.Pain,
        < Finding.Raynauds => Topic.Findings,
        _ => Topic.Health,
    };

    internal static string Title(Topic topic) => topic switch
    {
        Topic.Emergencies => "First, what cannot wait",
        Topic.WarningSigns => "Warning signs",
        Topic.Pain => "The pain",
        Topic.Findings => "What was found, and your running",
        Topic.Health => "Your health",
        _ => "Age",
    };

    /// <summary>
    /// Of signs and illnesses a person knows which they have. What has to be pressed, examined or looked for is not known
    /// until someone has done so.
    /// </summary>
    internal static bool IsLookedFor(Finding finding) => finding
        is Finding.PatellaTenderness or Finding.FibularHeadTenderness or Finding.FocalBoneTenderness or Finding.BoneMass
        or (>= Finding.ExamConsistent and < Finding.Raynauds and not Finding.RunsOrPlaysSport);

    /// <summary>Whether only an examination tells: a runner whom nobody has examined is not asked.</summary>
    internal static bool IsForExaminers(Finding finding) =>
        finding is Finding.WeakVastusMedialis or Finding.DominantVastusLateralis or Finding.TightIliotibialBand;
}
