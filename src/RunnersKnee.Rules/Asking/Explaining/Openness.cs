namespace RunnersKnee.Rules;

/// <summary>How far a verdict opens the way to a treatment, by what its word means.</summary>
internal enum Openness
{
    /// <summary>Not to be taken, whatever else holds.</summary>
    RuledOut,

    /// <summary>Not to be taken as things stand.</summary>
    Closed,

    /// <summary>To be taken later, or once something is answered.</summary>
    Waiting,

    /// <summary>It can be taken, or talked over with a clinician.</summary>
    Open,
}
