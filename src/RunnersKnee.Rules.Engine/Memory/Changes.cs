namespace RunnersKnee.Rules.Engine;

/// <summary>What is on its way through the conditions.</summary>
/// <param name="memories">How many memories there are.</param>
internal sealed class Changes(int memories)
{
    /// <summary>The facts that rules have given, changed or withdrawn, and that no condition has heard of yet.</summary>
    internal Queue<GivenChange> Given { get; } = [];

    /// <summary>The places of the memories whose facts have still to reach the conditions.</summary>
    internal PlaceSet Pending { get; } = new(memories);

    /// <summary>The queries that give their results once all changes are known.</summary>
    internal List<QueryRun> Queries { get; } = [];

    /// <summary>The facts that have to leave a memory.</summary>
    internal List<(Fact Fact, AlphaMemory Memory)> Leaving { get; } = [];

    /// <summary>Forgets what is on its way; what rules have given stays.</summary>
    internal void Abandon()
    {
        Pending.Clear();
        Leaving.Clear();
        Queries.Clear();
    }
}
