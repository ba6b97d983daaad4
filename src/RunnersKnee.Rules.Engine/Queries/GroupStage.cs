using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Groups by a key.</summary>
internal sealed class GroupStage<TKey, TElement>(Declaration item, Condition key, Condition element) : QueryStage
{
    internal override CompiledStage Compile(TokenCompiler compiler) =>
        new Compiled(compiler.Selector<TKey>(key, item), compiler.Selector<TElement>(element, item));

    private sealed class Compiled(Selector<TKey> key, Selector<TElement> element) : CompiledStage
    {
        internal override Flow Open(Flow next) => new GroupFlow<TKey, TElement>(key, element, next);
    }
}
