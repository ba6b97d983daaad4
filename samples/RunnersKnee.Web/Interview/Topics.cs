namespace RunnersKnee.Web;

/// <summary>The topics, which for questions are the library's, and who can say what.</summary>
internal static class Topics
{
    /// <summary>How many parts an interview has.</summary>
    internal static int Parts { get; } = Enum.GetValues<Topic>().Max(Part);

    /// <summary>The part of the interview that a topic belongs to.</summary>
    internal static int Part(Topic topic) => topic switch
    {
        Topic.Person => 1,
        Topic.WarningSigns => 2,
        Topic.Symptoms => 3,
        Topic.Examination or Topic.Activity or Topic.Causes => 4,
        Topic.Tried => 5,
        _ => 6,
    };

    /// <summary>The topics of questions have the library's names.</summary>
    internal static Topic Of(Question question) => Enum.Parse<Topic>(question.Topic.ToString());

    internal static Topic Of(Finding finding) => Of(Words.Question(finding));

    internal static string Title(Topic topic) => topic switch
    {
        Topic.Tried => "What you have tried",
        Topic.OpenSigns => "Signs that are still open",
        Topic.OnceMore => "Once more, one by one",
        _ => Words.Texts.NameOf(Enum.Parse<QuestionTopic>(topic.ToString())),
    };

    /// <summary>
    /// What a person may say of a screen's questions at once, where nothing is ticked and where something is; null where it is not for
    /// the person to say. Of signs and illnesses we know which we have. A sore spot has to be felt for first, and what a clinician looks
    /// for is not known unless it was looked for.
    /// </summary>
    internal static (string All, string Others)? NoToAll(InterviewScreen screen)
    {
        if (screen.Topic == Topic.OnceMore)
            return null;
        return IsFeltFor(screen) ? ("I have felt for them: none", "I have felt for the others: none")
            : AnsweredBy(screen, Answerer.LayPerson).Any() ? ("None of these", "None of the others")
            : null;
    }

    /// <summary>Whether all that a screen asks for has to be felt for.</summary>
    internal static bool IsFeltFor(InterviewScreen screen) =>
        screen.Findings.Any() && !screen.Findings.Except(AnsweredBy(screen, Answerer.WhoeverFeelsForIt)).Any();

    private static IEnumerable<Finding> AnsweredBy(InterviewScreen screen, Answerer who) =>
        screen.Findings.Where(finding => Words.Question(finding).AnsweredBy == who);
}
