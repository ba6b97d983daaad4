namespace RunnersKnee.Rules;

/// <summary>The host's own rules hold a treatment back.</summary>
internal sealed record HeldByHost(Treatment Treatment) : HostWord
{
    /// <summary>The code of its step; null where the plan never holds it.</summary>
    internal string? StepCode => TreatmentCatalogue.Get(Treatment).Step is { } step ? Codes.Of(step) : null;
}
