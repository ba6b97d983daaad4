using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>What someone may have done for the knee already: a treatment, or a whole step of the plan.</summary>
internal abstract record PastCare
{
    internal sealed record OfTreatment(Treatment Treatment) : PastCare;

    internal sealed record OfStep(TreatmentStep Step) : PastCare;
}
