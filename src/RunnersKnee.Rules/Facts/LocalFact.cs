namespace RunnersKnee.Rules.Facts;

/// <summary>
/// What local rules added to a case, as the protocol's rules see it. They read it in one direction alone: each makes the advice
/// stricter or leaves it as it is.
/// </summary>
internal abstract record LocalFact
{
    /// <summary>The told facts that the local rules rested it on.</summary>
    internal FactSet RestsOn { get; init; }
}

/// <summary>Local rules hold a treatment back.</summary>
internal sealed record HeldLocally(Treatment Treatment) : LocalFact;

/// <summary>Local rules ask for an urgency of at least this.</summary>
internal sealed record RaisedLocally(Urgency Urgency) : LocalFact, ICallForHelp;

/// <summary>A call for a clinician, whoever makes it.</summary>
internal interface ICallForHelp
{
    Urgency Urgency { get; }
}

/// <summary>Conservative care had failed before local rules added anything: what they add does not take that reason away.</summary>
internal sealed record CareFailedWithoutLocalRules : LocalFact;
