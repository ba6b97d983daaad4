namespace RunnersKnee.Sample;

/// <summary>What a question is about, and so what stands with it on one screen.</summary>
internal enum Topic
{
    Age,
    WarningSigns,
    Pain,
    Examination,
    Causes,
    Health,
}
