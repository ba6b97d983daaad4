namespace RunnersKnee.Rules.Engine;

/// <summary>What the first conditions of a rule are met by: the last fact, and the token before it.</summary>
internal sealed class Token
{
    /// <summary>The token of the conditions before.</summary>
    internal Token? Parent;

    /// <summary>The fact that meets the last condition; none if that binds none.</summary>
    internal Fact? Fact;

    /// <summary>The node that has made it.</summary>
    internal BetaNode? Node;

    /// <summary>The tokens that go on from here.</summary>
    internal Token? FirstChild;
    internal Token? LastChild;
    internal Token? NextSibling;
    internal Token? PreviousSibling;

    /// <summary>The tokens that end with the same fact.</summary>
    internal Token? NextOfFact;
    internal Token? PreviousOfFact;

    /// <summary>The tokens of the same node.</summary>
    internal Token? NextOfNode;
    internal Token? PreviousOfNode;

    /// <summary>What the next node keeps of it.</summary>
    internal object? State;

    /// <summary>How many facts the next node has found for it, where it counts.</summary>
    internal int Count;

    /// <summary>What it is found by in the next node.</summary>
    internal long Key;

    /// <summary>Whether it only notes that a fact goes with its parent.</summary>
    internal bool IsPair;

    /// <summary>Starts anew.</summary>
    internal void Start(BetaNode node, Token left, Fact? fact, bool isPair)
    {
        Node = node;
        Parent = left;
        Fact = fact;
        IsPair = isPair;
        FirstChild = LastChild = NextSibling = PreviousSibling = null;
        NextOfFact = PreviousOfFact = NextOfNode = PreviousOfNode = null;
        State = null;
        Count = 0;
    }

    /// <summary>Forgets what was made of it.</summary>
    internal void ResetRoot()
    {
        State = null;
        Count = 0;
    }

    /// <summary>Whether it stands before the first condition of a rule, and so for as long as the session.</summary>
    internal bool IsRoot => Parent is null;

    /// <summary>The facts that meet the conditions so far.</summary>
    internal IEnumerable<Fact> Facts()
    {
        for (var token = this; token is not null; token = token.Parent)
        {
            if (token.Fact is not null)
                yield return token.Fact;
        }
    }

    internal void Adopt(Token child)
    {
        child.PreviousSibling = LastChild;
        if (LastChild is null)
            FirstChild = child;
        else
            LastChild.NextSibling = child;
        LastChild = child;
    }

    internal void Disown(Token child)
    {
        if (child.PreviousSibling is null)
            FirstChild = child.NextSibling;
        else
            child.PreviousSibling.NextSibling = child.NextSibling;
        if (child.NextSibling is null)
            LastChild = child.PreviousSibling;
        else
            child.NextSibling.PreviousSibling = child.PreviousSibling;
        child.NextSibling = child.PreviousSibling = null;
    }
}
