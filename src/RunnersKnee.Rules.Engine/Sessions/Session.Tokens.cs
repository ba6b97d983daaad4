using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>How what meets the conditions of the rules comes and goes.</summary>
internal sealed partial class Session
{
    private readonly TokenList[] _given;

    /// <summary>The first of the tokens that a node goes on from.</summary>
    internal Token? FirstLeftOf(BetaNode node) => node.LeftPlace >= 0 ? _given[node.LeftPlace].First : _storage.Roots[node.Place];

    /// <summary>The tokens that a node goes on from, by their keys.</summary>
    internal TokenIndex TokensOf(BetaNode node) => _storage.Indexes[node.Place]!;

    /// <summary>What runs a query for a token.</summary>
    internal QueryRun NewRun(QueryNode node) => _storage.Runs[node.Place]!.Next();

    internal Activation NewActivation(CompiledRule rule, Token token)
    {
        var activation = _storage.Activations.Next();
        activation.Start(rule, token);
        return activation;
    }

    /// <summary>Hands a token on to the next node.</summary>
    internal Token Give(BetaNode node, Token left, Fact? fact)
    {
        var token = Make(node, left, fact);
        node.Next!.Insert(this, token);
        return token;
    }

    /// <summary>Makes a token without handing it on.</summary>
    internal Token Make(BetaNode node, Token left, Fact? fact)
    {
        var token = Link(node, left, fact, isPair: false);
        _given[node.Place].Add(token);
        return token;
    }

    internal bool IsAwake(MatchNode node) => _storage.Awake[node.Place];

    /// <summary>Wakes a node.</summary>
    /// <returns>Whether it has slept.</returns>
    internal bool Wake(MatchNode node)
    {
        ref var isAwake = ref _storage.Awake[node.Place];
        if (isAwake)
            return false;
        isAwake = true;
        return true;
    }

    /// <summary>Notes that a fact goes with a token.</summary>
    internal void Note(BetaNode node, Token left, Fact fact) => Link(node, left, fact, isPair: true);

    /// <summary>Takes a token back, with all that go on from it.</summary>
    internal void Take(Token token)
    {
        var node = token.Node!;
        if (!token.IsPair)
            node.Next!.Forget(this, token);
        while (token.FirstChild is { } child)
            Take(child);
        if (!token.IsPair)
            _given[node.Place].Remove(token);
        token.Fact?.Detach(token);
        if (!token.Parent!.IsRoot)
            token.Parent.Disown(token);
    }

    /// <summary>Takes back what a node has given for a token.</summary>
    internal void TakeResults(BetaNode node, Token left)
    {
        for (var token = _given[node.Place].First; token is not null;)
        {
            var next = token.NextOfNode;
            if (token.Parent == left)
                Take(token);
            token = next;
        }
    }

    internal void Activate(Activation activation)
    {
        activation.Trigger = MatchTrigger.Created;
        _agenda.Add(activation);
        _events.ActivationCreated(activation);
    }

    internal void Reactivate(Activation activation)
    {
        if (activation.Rule.IsRepeatable || !activation.HasFired)
        {
            activation.Trigger = activation.HasFired ? MatchTrigger.Updated : MatchTrigger.Created;
            _agenda.Add(activation);
        }

        _events.ActivationUpdated(activation);
    }

    internal void Deactivate(Activation activation)
    {
        activation.Trigger = activation.HasFired ? MatchTrigger.Removed : MatchTrigger.None;
        if (activation.HasFired && activation.Rule.HasActionFor(MatchTrigger.Removed))
            _agenda.Add(activation);
        else
            activation.IsQueued = false;
        RetractGiven(activation);
        _events.ActivationDeleted(activation);
    }

    private Token Link(BetaNode node, Token left, Fact? fact, bool isPair)
    {
        var token = _storage.Tokens.Next();
        token.Start(node, left, fact, isPair);
        if (!left.IsRoot)
            left.Adopt(token);
        fact?.Attach(token);
        return token;
    }
}
