namespace RunnersKnee.Sample;

/// <summary>What a question is about, and so what stands with it on one screen; in the order in which topics come.</summary>
internal enum Topic
{
    Emergencies,
    Age,
    WarningSigns,
    Pain,
    Findings,
    Health,
}
