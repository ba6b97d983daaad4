namespace RunnersKnee.Rules;

/// <summary>The host's own rules hold a treatment back.</summary>
internal sealed record HeldByHost(Treatment Treatment) : HostWord
{
    internal TreatmentStep? Step => TreatmentCatalogue.Get(Treatment).Step;
}
