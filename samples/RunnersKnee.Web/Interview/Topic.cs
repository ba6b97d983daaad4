namespace RunnersKnee.Web;

/// <summary>What a screen is about: the topics of questions, what was done already, and the signs that were left open.</summary>
internal enum Topic
{
    Person,
    WarningSigns,
    Symptoms,
    Examination,
    Activity,
    Tried,
    Causes,
    Health,

    /// <summary>Names the signs that were left open.</summary>
    OpenSigns,

    /// <summary>Asks once more for those that a person wants to go through.</summary>
    OnceMore,
}
