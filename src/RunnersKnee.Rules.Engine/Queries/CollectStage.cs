namespace RunnersKnee.Rules.Engine;

/// <summary>Collects everything into one sequence.</summary>
internal sealed class CollectStage<T> : QueryStage
{
    /// <summary>How the sequence is sorted.</summary>
    internal List<SortKey> Keys { get; } = [];

    internal override CompiledStage Compile(TokenCompiler compiler) => new Compiled([.. Keys.Select(key => key.Compile(compiler))]);

    private sealed class Compiled(CompiledSortKey[] keys) : CompiledStage
    {
        internal override Flow Open(Flow next) => new Run(keys, next);
    }

    private sealed class Run(CompiledSortKey[] keys, Flow next) : Flow(next)
    {
        private FactSequence<T> _sequence = null!;
        private Fact _result = null!;
        private bool _isGiven;
        private bool _isChanged;

        internal override void Start(Session session, Token left)
        {
            _sequence = new FactSequence<T>();
            _result = session.NewFact(_sequence, typeof(FactSequence<T>), _sequence);
            _isGiven = false;
            _isChanged = true;
            base.Start(session, left);
        }

        internal override void Reset()
        {
            _sequence = null!;
            _result = null!;
            base.Reset();
        }

        internal override void Touch() => _isChanged = true;

        internal override void Add(Fact fact)
        {
            _isChanged = true;
            _sequence.Add(fact);
        }

        internal override void Update(Fact fact)
        {
            _isChanged = true;
            _sequence.Update(fact);
        }

        internal override void Remove(Fact fact)
        {
            _isChanged = true;
            _sequence.Remove(fact);
        }

        internal override void Flush()
        {
            if (_isChanged)
            {
                _isChanged = false;
                if (keys.Length > 0)
                    _sequence.Sort(Order);
                Give();
            }

            Next.Flush();
        }

        private void Give()
        {
            if (_isGiven)
            {
                Next.Update(_result);
                return;
            }

            _isGiven = true;
            Next.Add(_result);
        }

        private IEnumerable<Fact> Order(IEnumerable<Fact> facts)
        {
            var ordered = keys[0].Order(Session, Left, facts);
            for (var i = 1; i < keys.Length; i++)
                ordered = keys[i].OrderFurther(Session, Left, ordered);
            return ordered;
        }
    }
}
