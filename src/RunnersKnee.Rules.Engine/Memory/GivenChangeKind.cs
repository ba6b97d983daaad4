namespace RunnersKnee.Rules.Engine;

/// <summary>What happens to a fact that a rule gives.</summary>
internal enum GivenChangeKind
{
    /// <summary>It is given.</summary>
    Insert,

    /// <summary>It is given anew.</summary>
    Update,

    /// <summary>It is taken back.</summary>
    Retract,
}
