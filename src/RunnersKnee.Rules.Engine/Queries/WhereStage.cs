using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Keeps what meets the conditions.</summary>
internal sealed class WhereStage(Declaration item) : QueryStage
{
    internal List<Condition> Conditions { get; } = [];

    internal override CompiledStage Compile(TokenCompiler compiler) => new Compiled([.. Conditions.Select(condition => compiler.Test(condition, item))]);

    private sealed class Compiled(TokenTest[] tests) : CompiledStage
    {
        internal override Flow Open(Flow next) => new Run(tests, next);
    }

    private sealed class Run(TokenTest[] tests, Flow next) : Flow(next)
    {
        private readonly HashSet<Fact> _kept = [];

        internal override void Reset()
        {
            _kept.Clear();
            base.Reset();
        }

        internal override void Add(Fact fact)
        {
            if (!Holds(tests, fact))
                return;
            _kept.Add(fact);
            Next.Add(fact);
        }

        internal override void Update(Fact fact)
        {
            if (!_kept.Contains(fact))
                Add(fact);
            else if (Holds(tests, fact))
                Next.Update(fact);
            else
                Remove(fact);
        }

        internal override void Remove(Fact fact)
        {
            if (_kept.Remove(fact))
                Next.Remove(fact);
        }
    }
}
