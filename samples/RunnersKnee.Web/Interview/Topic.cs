namespace RunnersKnee.Web;

/// <summary>What a screen is about, in the order in which it is asked.</summary>
internal enum Topic
{
    Emergencies,
    Age,
    WarningSigns,
    SoreSpots,
    Pain,
    Examination,
    Tried,
    Outcomes,
    Steps,
    Causes,
    Health,
}
