namespace RunnersKnee.Rules;

/// <summary>
/// What the host's own rules said of a case, as the protocol's rules see it. They read it in one direction alone: each makes
/// the advice stricter or leaves it as it is.
/// </summary>
internal abstract record HostWord
{
    /// <summary>The told facts that the host's rules rested it on.</summary>
    internal FactSet RestsOn { get; init; }
}
