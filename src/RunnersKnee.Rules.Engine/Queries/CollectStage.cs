namespace RunnersKnee.Rules.Engine;

/// <summary>Collects everything into one sequence.</summary>
internal sealed class CollectStage<T> : QueryStage
{
    /// <summary>How the sequence is sorted.</summary>
    internal List<SortKey> Keys { get; } = [];

    internal override CompiledStage Compile(TokenCompiler compiler) => new Compiled([.. Keys.Select(key => key.Compile(compiler))]);

    private sealed class Compiled(CompiledSortKey[] keys) : CompiledStage
    {
        internal override Flow Open(Session session, Token left, Flow next) => new Run(session, left, keys, next);
    }

    private sealed class Run : Flow
    {
        private readonly Session _session;
        private readonly Token _left;
        private readonly CompiledSortKey[] _keys;
        private readonly FactSequence<T> _sequence = new();
        private readonly Fact _result;
        private bool _isGiven;

        internal Run(Session session, Token left, CompiledSortKey[] keys, Flow next)
            : base(next)
        {
            _session = session;
            _left = left;
            _keys = keys;
            _result = new Fact(_sequence, _sequence.GetType(), _sequence);
        }

        internal override void Add(Fact fact)
        {
            _sequence.Add(fact);
        }

        internal override void Update(Fact fact)
        {
            // The sequence shows facts as they are.
        }

        internal override void Remove(Fact fact) => _sequence.Remove(fact);

        internal override void Flush()
        {
            if (_keys.Length > 0)
                _sequence.Sort(Order);
            if (_isGiven)
            {
                Next.Update(_result);
            }
            else
            {
                _isGiven = true;
                Next.Add(_result);
            }

            Next.Flush();
        }

        private IEnumerable<Fact> Order(IEnumerable<Fact> facts)
        {
            var ordered = _keys[0].Order(_session, _left, facts);
            for (var i = 1; i < _keys.Length; i++)
                ordered = _keys[i].OrderFurther(_session, _left, ordered);
            return ordered;
        }
    }
}
