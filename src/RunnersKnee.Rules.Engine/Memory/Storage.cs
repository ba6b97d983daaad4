namespace RunnersKnee.Rules.Engine;

/// <summary>What a session works in, and leaves to the next one.</summary>
internal sealed class Storage
{
    private readonly RuleNetwork _network;
    private readonly List<TokenIndex> _indexes = [];
    private readonly List<RunPool> _runs = [];

    internal Storage(RuleNetwork network)
    {
        _network = network;
        Agenda = new AgendaQueue(network.Levels);
        Memories = Array.ConvertAll(network.Memories, node => new AlphaMemory(node));
        Changes = new Changes(network.Memories.Length);
        Given = new TokenList[network.Places];
        Indexes = new TokenIndex?[network.Places];
        Runs = new RunPool?[network.Places];
        foreach (var node in network.FactNodes)
        {
            if (node.Join.Index is { } join)
                _indexes.Add(Indexes[node.Place] = new TokenIndex(join));
            if (node is QueryNode query)
                _runs.Add(Runs[node.Place] = new RunPool(query));
        }

        Awake = new bool[network.Places];
        Roots = new Token?[network.Places];
        foreach (var first in network.Firsts)
            Roots[first.Place] = new Token();
    }

    /// <summary>The facts in memory.</summary>
    internal Dictionary<object, Fact> Facts { get; } = new(FactIdentity.Comparer);

    internal AgendaQueue Agenda { get; }

    internal AlphaMemory[] Memories { get; }

    /// <summary>What is on its way through the conditions.</summary>
    internal Changes Changes { get; }

    /// <summary>The tokens that each node has given.</summary>
    internal TokenList[] Given { get; }

    /// <summary>The tokens that a node joins facts to, by their keys.</summary>
    internal TokenIndex?[] Indexes { get; }

    /// <summary>Which nodes do not sleep any more.</summary>
    internal bool[] Awake { get; }

    /// <summary>The tokens that rules start from.</summary>
    internal Token?[] Roots { get; }

    /// <summary>What runs the queries.</summary>
    internal RunPool?[] Runs { get; }

    internal Arena<Token> Tokens { get; } = new();

    internal Arena<Fact> FactHandles { get; } = new();

    internal Arena<Activation> Activations { get; } = new();

    /// <summary>Forgets everything that a session did.</summary>
    internal void Reset()
    {
        Facts.Clear();
        Agenda.Reset();
        Changes.Given.Clear();
        foreach (var memory in Memories)
            memory.Reset();
        Array.Clear(Given);
        Array.Clear(Awake);
        foreach (var index in _indexes)
            index.Reset();
        foreach (var runs in _runs)
            runs.Reset();
        foreach (var first in _network.Starting)
            Roots[first.Place]!.ResetRoot();
        foreach (var fact in FactHandles.Used)
            fact.Reset();
        FactHandles.Reset();
        Tokens.Reset();
        Activations.Reset();
    }
}
