using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Collects the steps of a query.</summary>
internal sealed class QueryBuilder(RuleBuilder rule) : IQuery, IQueryBuilder
{
    private readonly List<QueryStage> _stages = [];
    private MatchElement? _source;
    private Declaration? _item;
    private Declaration? _collected;
    private List<SortKey>? _keys;

    public IQueryBuilder Builder => this;

    public void Match<TSource>(Expression<Func<TSource, bool>>[] conditions)
        where TSource : notnull
    {
        _source = new MatchElement(rule.Declare(typeof(TSource)));
        _item = _source.Declaration;
        foreach (var condition in conditions)
            _source.Conditions.Add(rule.Bind(condition, _item.Parameter));
    }

    public void Where<TSource>(Expression<Func<TSource, bool>>[] conditions)
        where TSource : notnull
    {
        var kept = _stages.Count == 0 ? _source!.Conditions : Kept();
        foreach (var condition in conditions)
            kept.Add(rule.Bind(condition, _item!.Parameter));
    }

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector)
        where TSource : notnull =>
        Add<TResult>(new SelectStage<TResult>(_item!, rule.Bind(selector, _item!.Parameter)));

    public void GroupBy<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TKey : notnull =>
        Add<IGrouping<TKey, TElement>>(new GroupStage<TKey, TElement>(
            _item!,
            rule.Bind(keySelector, _item!.Parameter),
            rule.Bind(elementSelector, _item.Parameter)));

    public void Collect<TSource>()
        where TSource : notnull
    {
        var stage = new CollectStage<TSource>();
        _collected = _item;
        _keys = stage.Keys;
        Add<IEnumerable<TSource>>(stage);
    }

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, bool descending)
        where TSource : notnull =>
        _keys!.Add(new SortKey<TKey>(_collected!, rule.Bind(keySelector, _collected!.Parameter), descending));

    /// <summary>The condition that the query is.</summary>
    internal BindingElement Build(Declaration result)
    {
        var source = _source ?? throw new InvalidOperationException("A query starts with a match.");
        if (_stages.Count > 0)
            return new QueryElement(source, _stages, result);

        var match = new MatchElement(result);
        foreach (var condition in source.Conditions)
            match.Conditions.Add(condition.About(source.Declaration.Parameter, result.Parameter));
        return match;
    }

    private void Add<TItem>(QueryStage stage)
    {
        _stages.Add(stage);
        _item = rule.Declare(typeof(TItem));
    }

    private List<Condition> Kept()
    {
        if (_stages[^1] is not WhereStage where)
            _stages.Add(where = new WhereStage(_item!));
        return where.Conditions;
    }
}
