namespace RunnersKnee.Rules.Facts;

/// <summary>
/// What the host's own rules said of a case, as the protocol's rules see it. They read it in one direction alone: each makes
/// the advice stricter or leaves it as it is.
/// </summary>
internal abstract record HostWord
{
    /// <summary>The told facts that the host's rules rested it on.</summary>
    internal FactSet RestsOn { get; init; }
}

/// <summary>The host's own rules hold a treatment back.</summary>
internal sealed record HeldByHost(Treatment Treatment) : HostWord
{
    /// <summary>The code of its step; null where the plan never holds it.</summary>
    internal string? StepCode => TreatmentCatalogue.Get(Treatment).Step is { } step ? Codes.Of(step) : null;
}

/// <summary>The host's own rules ask for an urgency of at least this.</summary>
internal sealed record RaisedByHost(Urgency Urgency) : HostWord, ICallForHelp
{
    /// <summary>Whether a clinician comes before the plan.</summary>
    internal bool SuspendsPlan => Urgency >= Urgency.Urgent;
}

/// <summary>A call for a clinician, whoever makes it.</summary>
internal interface ICallForHelp
{
    Urgency Urgency { get; }
}

/// <summary>Conservative care had failed before the host's own rules were heard: what they add does not take that reason away.</summary>
internal sealed record CareFailedWithoutHost : HostWord;
