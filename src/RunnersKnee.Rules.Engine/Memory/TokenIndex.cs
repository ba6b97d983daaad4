using System.Runtime.InteropServices;

namespace RunnersKnee.Rules.Engine;

/// <summary>The tokens that a node joins facts to, by a key.</summary>
internal sealed class TokenIndex
{
    private readonly Dictionary<long, List<Token>> _byKey = [];

    internal ReadOnlySpan<Token> this[long key] =>
        _byKey.TryGetValue(key, out var tokens) ? CollectionsMarshal.AsSpan(tokens) : [];

    internal void Add(Token token)
    {
        ref var tokens = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, token.Key, out _);
        tokens ??= [];
        tokens.Add(token);
    }

    internal void Remove(Token token) => _byKey[token.Key].Remove(token);
}
