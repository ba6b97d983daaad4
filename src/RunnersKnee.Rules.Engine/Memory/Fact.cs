using RunnersKnee.Rules.Engine.Diagnostics;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A fact in memory: inserted, given by a rule, or made by a query.</summary>
internal sealed class Fact : IFact
{
    /// <summary>The fact itself.</summary>
    internal object? Value;

    /// <summary>The first of the tokens that it ends.</summary>
    internal Token? FirstToken;

    private Token? _lastToken;

    /// <inheritdoc/>
    public Type Type { get; private set; } = typeof(object);

    /// <inheritdoc/>
    public IFactSource? Source { get; set; }

    /// <summary>The memories of its type that hold it.</summary>
    internal Pile<AlphaMemory> Memories { get; } = new();

    /// <summary>What those hear who follow it.</summary>
    internal WorkingMemoryEventArgs EventArgs => field ??= new WorkingMemoryEventArgs(this);

    object? IFact.Value => Value;

    internal void Start(object? value, Type type, IFactSource? source)
    {
        Value = value;
        Type = type;
        Source = source;
    }

    /// <summary>Forgets everything, so that nothing is kept alive.</summary>
    internal void Reset()
    {
        Value = null;
        Source = null;
        FirstToken = _lastToken = null;
        Memories.Clear();
    }

    /// <summary>The token that a node has made for the fact and a token; none if the fact does not go with it.</summary>
    internal Token? TokenOf(BetaNode node, Token? left = null)
    {
        for (var token = FirstToken; token is not null; token = token.NextOfFact)
        {
            if (token.Node == node && (left is null || token.Parent == left))
                return token;
        }

        return null;
    }

    /// <summary>Notes that a memory holds it no more.</summary>
    internal void Leave(AlphaMemory memory)
    {
        for (var place = 0; place < Memories.Count; place++)
        {
            if (Memories[place] != memory)
                continue;
            Memories.RemoveAt(place);
            return;
        }
    }

    internal void Attach(Token token)
    {
        token.PreviousOfFact = _lastToken;
        if (_lastToken is null)
            FirstToken = token;
        else
            _lastToken.NextOfFact = token;
        _lastToken = token;
    }

    internal void Detach(Token token)
    {
        if (token.PreviousOfFact is null)
            FirstToken = token.NextOfFact;
        else
            token.PreviousOfFact.NextOfFact = token.NextOfFact;
        if (token.NextOfFact is null)
            _lastToken = token.PreviousOfFact;
        else
            token.NextOfFact.PreviousOfFact = token.PreviousOfFact;
        token.NextOfFact = token.PreviousOfFact = null;
    }
}
