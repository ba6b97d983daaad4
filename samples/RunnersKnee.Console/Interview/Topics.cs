using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>The topics: findings stand in the order in which they are asked, so each topic begins with one of them.</summary>
internal static class Topics
{
    internal static Topic Of(QuestionSubject subject) => subject.Finding switch
    {
        null => Topic.Age,
        < Finding.KneecapPain => Topic.WarningSigns,
        < Finding.ExamConsistent => Topic.Pain,
        < Finding.OverPronation => Topic.Examination,
        < Finding.Raynauds => Topic.Causes,
        _ => Topic.Health,
    };

    internal static string Title(Topic topic) => topic switch
    {
        Topic.WarningSigns => "Warning signs",
        Topic.Pain => "The pain",
        Topic.Examination => "Examinations and running",
        Topic.Causes => "What may contribute",
        Topic.Health => "Your health",
        _ => "Age",
    };

    /// <summary>
    /// What it means when some are named and others are not. Of signs and illnesses a person knows which they have; what has
    /// to be looked for by someone else is not known unless it is said.
    /// </summary>
    internal static Answer WhenNotNamed(Topic topic) => topic is Topic.Examination or Topic.Causes ? Answer.Unknown : Answer.No;
}
