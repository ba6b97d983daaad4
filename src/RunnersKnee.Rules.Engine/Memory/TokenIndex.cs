namespace RunnersKnee.Rules.Engine;

/// <summary>The tokens that a node joins facts to, by their keys. It is kept from the time on when facts come that have to find them.</summary>
internal sealed class TokenIndex(JoinIndex join)
{
    private readonly KeyedLists<Token> _tokens = new();

    internal bool IsKept { get; private set; }

    /// <summary>The tokens that have a key.</summary>
    internal ReadOnlySpan<Token> this[long key] => _tokens[key];

    /// <summary>The tokens whose key cannot be read.</summary>
    internal ReadOnlySpan<Token> WithoutKey => _tokens.WithoutKey;

    /// <summary>Takes all tokens of the node, unless it has them.</summary>
    internal void Keep(Token? first)
    {
        if (IsKept)
            return;
        IsKept = true;
        for (var token = first; token is not null; token = token.NextOfNode)
        {
            token.Key = join.KeyOf(token);
            Add(token);
        }
    }

    /// <summary>Adds a token by the key that it has.</summary>
    internal void Add(Token token)
    {
        if (IsKept)
            _tokens.Add(token.Key, token);
    }

    internal void Remove(Token token)
    {
        if (IsKept)
            _tokens.Remove(token.Key, token);
    }

    internal void Reset()
    {
        IsKept = false;
        _tokens.Reset();
    }
}
