namespace RunnersKnee.Rules.Engine;

/// <summary>The tokens that a node has given, in the order in which it gave them.</summary>
internal struct TokenList
{
    internal Token? First { readonly get; private set; }

    internal Token? Last { readonly get; private set; }

    internal void Add(Token token)
    {
        token.PreviousOfNode = Last;
        if (Last is null)
            First = token;
        else
            Last.NextOfNode = token;
        Last = token;
    }

    internal void Remove(Token token)
    {
        if (token.PreviousOfNode is null)
            First = token.NextOfNode;
        else
            token.PreviousOfNode.NextOfNode = token.NextOfNode;
        if (token.NextOfNode is null)
            Last = token.PreviousOfNode;
        else
            token.NextOfNode.PreviousOfNode = token.PreviousOfNode;
        token.NextOfNode = token.PreviousOfNode = null;
    }
}
