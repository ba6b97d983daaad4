namespace RunnersKnee.Rules.Engine;

/// <summary>What a collected sequence is sorted by, ready to run.</summary>
internal abstract class CompiledSortKey
{
    internal abstract IOrderedEnumerable<Fact> Order(Session session, Token left, IEnumerable<Fact> facts);

    internal abstract IOrderedEnumerable<Fact> OrderFurther(Session session, Token left, IOrderedEnumerable<Fact> facts);
}
