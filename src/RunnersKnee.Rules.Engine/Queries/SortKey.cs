using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>What a collected sequence is sorted by.</summary>
internal abstract class SortKey
{
    internal abstract CompiledSortKey Compile(TokenCompiler compiler);
}

/// <summary>A key of one type.</summary>
internal sealed class SortKey<TKey>(Declaration item, Condition selector, bool descending) : SortKey
{
    internal override CompiledSortKey Compile(TokenCompiler compiler) => new Compiled(compiler.Selector<TKey>(selector, item), descending);

    private sealed class Compiled(Selector<TKey> selector, bool descending) : CompiledSortKey
    {
        internal override IOrderedEnumerable<Fact> Order(Session session, Token left, IEnumerable<Fact> facts) =>
            descending
                ? facts.OrderByDescending(fact => selector.Of(session, left, fact))
                : facts.OrderBy(fact => selector.Of(session, left, fact));

        internal override IOrderedEnumerable<Fact> OrderFurther(Session session, Token left, IOrderedEnumerable<Fact> facts) =>
            descending
                ? facts.ThenByDescending(fact => selector.Of(session, left, fact))
                : facts.ThenBy(fact => selector.Of(session, left, fact));
    }
}
