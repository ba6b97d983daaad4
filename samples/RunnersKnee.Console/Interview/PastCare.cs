using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>What someone may have done for the knee already.</summary>
internal abstract record PastCare
{
    internal sealed record OfTreatment(Treatment Treatment) : PastCare;

    /// <summary>The plan, which only those know who had this advice before.</summary>
    internal sealed record OfPlan : PastCare;

    /// <summary>A step of it.</summary>
    internal sealed record OfStep(TreatmentStep Step) : PastCare;
}
