namespace RunnersKnee.Rules.Engine;

/// <summary>A condition of a rule: takes the tokens that meet the conditions before, and gives those that meet it too.</summary>
internal abstract class BetaNode
{
    /// <summary>The place of its tokens in a session.</summary>
    internal int Place { get; set; }

    /// <summary>The place of the tokens that it goes on from; -1 if it is the first.</summary>
    internal int LeftPlace { get; private set; } = -1;

    internal bool IsFirst => LeftPlace < 0;

    /// <summary>The condition after.</summary>
    internal BetaNode? Next { get; private set; }

    /// <summary>Learns its neighbours.</summary>
    internal virtual void Connect(BetaNode? previous, BetaNode? next)
    {
        LeftPlace = previous?.Place ?? -1;
        Next = next;
    }

    /// <summary>Takes a token.</summary>
    internal abstract void Insert(Session session, Token left);

    /// <summary>Takes a change of a token.</summary>
    internal abstract void Update(Session session, Token left);

    /// <summary>Lets go of a token; those that were made from it go by themselves.</summary>
    internal virtual void Forget(Session session, Token left)
    {
    }
}
