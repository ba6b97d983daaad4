namespace RunnersKnee.Web;

/// <summary>What a screen is about, about in the order in which it is asked: the topics of questions, and what was done already.</summary>
internal enum Topic
{
    Person,
    WarningSigns,
    Symptoms,
    Examination,
    Activity,
    Tried,
    Outcomes,
    Steps,
    Causes,
    Health,
}
