namespace RunnersKnee.Web;

/// <summary>The topics, which for questions are the library's, and who can say what.</summary>
internal static class Topics
{
    internal static int Count { get; } = Enum.GetValues<Topic>().Length;

    /// <summary>The topics of questions have the library's names.</summary>
    internal static Topic Of(Question question) => Enum.Parse<Topic>(question.Topic.ToString());

    internal static Topic Of(Finding finding) => Of(Words.Question(finding));

    internal static string Title(Topic topic) => topic switch
    {
        Topic.Tried => "What you have tried",
        Topic.Outcomes => "How it went",
        Topic.Steps => "The steps of the plan",
        _ => Words.Of(Enum.Parse<QuestionTopic>(topic.ToString())),
    };

    /// <summary>
    /// What a person may say of all questions of a screen at once, which makes each of them a no; null where that is not for
    /// the person to say. Of signs and illnesses we know which we have. A sore spot has to be felt for first, and what a
    /// clinician looks for is not known unless it was looked for.
    /// </summary>
    internal static string? NoToAll(InterviewScreen screen) => screen.AnsweredBy switch
    {
        Answerer.LayPerson => "None of these",
        Answerer.WhoeverFeelsForIt => "I have felt for them: none",
        _ => null,
    };

    internal static string Hint(InterviewScreen screen) => screen.AnsweredBy switch
    {
        Answerer.WhoeverFeelsForIt => "Feel for them with a fingertip, gently. Whatever you skip counts as “don’t know”.",
        Answerer.Clinician => "Answer what someone has looked at. Whatever you skip counts as not known.",
        _ => "Whatever you skip counts as “don’t know”.",
    };
}
