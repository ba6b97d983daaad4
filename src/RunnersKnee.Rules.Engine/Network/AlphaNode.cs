using System.Runtime.InteropServices;

namespace RunnersKnee.Rules.Engine;

/// <summary>Facts of a type that meet some conditions; further conditions branch off.</summary>
internal sealed class AlphaNode(AlphaTest? test)
{
    /// <summary>The last of its conditions.</summary>
    internal AlphaTest? Test { get; } = test;

    internal List<AlphaNode> Branches { get; } = [];

    /// <summary>All that branches off, in the order in which it was added.</summary>
    internal List<AlphaNode> Children { get; } = [];

    /// <summary>The branches that are found by a value instead of asking each.</summary>
    internal List<Dispatch> Dispatches { get; } = [];

    /// <summary>Whether conditions of rules look at its facts.</summary>
    internal bool HasMemory { get; set; }

    /// <summary>The place of its memory, if it has one.</summary>
    internal int Memory { get; set; } = -1;

    /// <summary>The nodes that its facts go to.</summary>
    internal List<FactNode> Successors { get; } = [];

    /// <summary>What its facts are found by.</summary>
    internal List<JoinKey> Keys { get; } = [];

    /// <summary>Hands a fact that meets the conditions so far to the memories whose conditions it meets.</summary>
    internal void Enter(Session session, Fact fact)
    {
        if (Memory >= 0)
            session.Remember(fact, this);
        foreach (var dispatch in CollectionsMarshal.AsSpan(Dispatches))
            dispatch.Enter(session, fact);
        foreach (var branch in CollectionsMarshal.AsSpan(Branches))
        {
            if (branch.Test!.Holds(session, fact))
                branch.Enter(session, fact);
        }
    }
}
