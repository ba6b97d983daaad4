namespace RunnersKnee.Web;

/// <summary>A place on the drawing of the knee where a person can show that it hurts. The kneecap is a finding of its own.</summary>
internal enum Spot
{
    TendonBelow,
    InnerSide,
    OuterSide,
    Back,
    FibularHead,
    ShinBone,
    ThighBone,
}
