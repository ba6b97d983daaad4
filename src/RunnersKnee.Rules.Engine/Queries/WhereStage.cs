using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Keeps what meets the conditions.</summary>
internal sealed class WhereStage(Declaration item) : QueryStage
{
    internal List<Condition> Conditions { get; } = [];

    internal override CompiledStage Compile(TokenCompiler compiler) => new Compiled([.. Conditions.Select(condition => compiler.Test(condition, item))]);

    private sealed class Compiled(TokenTest[] tests) : CompiledStage
    {
        internal override Flow Open(Session session, Token left, Flow next) => new Run(session, left, tests, next);
    }

    private sealed class Run(Session session, Token left, TokenTest[] tests, Flow next) : Flow(next)
    {
        private HashSet<Fact>? _kept;

        internal override void Add(Fact fact)
        {
            if (!Holds(fact))
                return;
            (_kept ??= []).Add(fact);
            Next.Add(fact);
        }

        internal override void Update(Fact fact)
        {
            if (_kept?.Contains(fact) is not true)
            {
                Add(fact);
            }
            else if (Holds(fact))
            {
                Next.Update(fact);
            }
            else
            {
                Remove(fact);
            }
        }

        internal override void Remove(Fact fact)
        {
            if (_kept?.Remove(fact) is true)
                Next.Remove(fact);
        }

        private bool Holds(Fact fact)
        {
            foreach (var test in tests)
            {
                if (!test.Holds(session, left, fact))
                    return false;
            }

            return true;
        }
    }
}
