using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Turns each into something else.</summary>
internal sealed class SelectStage<TResult>(Declaration item, Condition selector) : QueryStage
{
    internal override CompiledStage Compile(TokenCompiler compiler) => new Compiled(compiler.Selector<TResult>(selector, item));

    private sealed class Compiled(Selector<TResult> selector) : CompiledStage
    {
        internal override Flow Open(Flow next) => new Run(selector, next);
    }

    private sealed class Run(Selector<TResult> selector, Flow next) : Flow(next)
    {
        private readonly Dictionary<Fact, Fact> _results = [];

        internal override void Reset()
        {
            _results.Clear();
            base.Reset();
        }

        internal override void Add(Fact fact)
        {
            var value = selector.Of(Session, Left, fact);
            var result = Session.NewFact(value, value?.GetType() ?? typeof(TResult), new QuerySource([fact]));
            _results.Add(fact, result);
            Next.Add(result);
        }

        internal override void Update(Fact fact)
        {
            var result = _results[fact];
            result.Value = selector.Of(Session, Left, fact);
            Next.Update(result);
        }

        internal override void Remove(Fact fact)
        {
            if (_results.Remove(fact, out var result))
                Next.Remove(result);
        }
    }
}
