using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>Adds conditions to a group.</summary>
internal sealed class LeftHandSide(GroupElement group, RuleBuilder rule) : ILeftHandSideExpression
{
    private BindingElement? _last;

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Match(rule.Declare(alias), conditions);

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Match(rule.Declare(typeof(TFact)), conditions);

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Quantify(negated: false, conditions);

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Quantify(negated: true, conditions);

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull =>
        All([], [condition]);

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        All([baseCondition], conditions);

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull
    {
        var query = new QueryBuilder(rule);
        queryExpression(query);
        _last = query.Build(rule.Declare(alias));
        group.Elements.Add(_last);
        rule.Introduce(_last.Declaration);
        return this;
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => Group(any: false, builder);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => Group(any: true, builder);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        _last = new LetElement(rule.Declare(alias), rule.Bind(expression));
        group.Elements.Add(_last);
        rule.Introduce(_last.Declaration);
        return this;
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        var binding = _last ?? throw new InvalidOperationException("Having follows what binds something.");
        foreach (var condition in conditions)
            binding.Conditions.Add(rule.Bind(condition));
        return this;
    }

    private LeftHandSide Match<TFact>(Declaration declaration, Expression<Func<TFact, bool>>[] conditions)
    {
        _last = new MatchElement(declaration);
        AddConditions(_last, conditions);
        rule.Introduce(declaration);
        return this;
    }

    private LeftHandSide Quantify<TFact>(bool negated, Expression<Func<TFact, bool>>[] conditions)
    {
        AddConditions(new QuantifierElement(rule.Declare(typeof(TFact)), negated), conditions);
        return this;
    }

    /// <summary>There is no fact that meets the base conditions but not all the others.</summary>
    private LeftHandSide All<TFact>(Expression<Func<TFact, bool>>[] baseConditions, Expression<Func<TFact, bool>>[] conditions)
    {
        var none = new QuantifierElement(rule.Declare(typeof(TFact)), negated: true);
        AddConditions(none, baseConditions);
        foreach (var condition in Contradict(none.Declaration, conditions))
            none.Conditions.Add(condition);
        return this;
    }

    private IEnumerable<Condition> Contradict<TFact>(Declaration declaration, Expression<Func<TFact, bool>>[] conditions)
    {
        Condition[] bound = [.. conditions.Select(condition => rule.Bind(condition, declaration.Parameter))];
        if (bound.Length == 0)
            return [new Condition(Expression.Constant(value: false), Expression.Lambda<Func<bool>>(Expression.Constant(value: false)), [])];

        var all = bound.Select(condition => condition.Body).Aggregate(Expression.AndAlso);
        var source = Expression.Lambda<Func<TFact, bool>>(Expression.Not(all), declaration.Parameter);
        return [new Condition(Expression.Not(all), source, [.. bound.SelectMany(condition => condition.Used).Distinct()])];
    }

    private void AddConditions<TFact>(BindingElement element, Expression<Func<TFact, bool>>[] conditions)
    {
        foreach (var condition in conditions)
            element.Conditions.Add(rule.Bind(condition, element.Declaration.Parameter));
        group.Elements.Add(element);
    }

    private LeftHandSide Group(bool any, Action<ILeftHandSideExpression> builder)
    {
        var inner = new GroupElement(any);
        group.Elements.Add(inner);
        builder(new LeftHandSide(inner, rule));
        if (inner.Elements.Count == 0)
            throw new InvalidOperationException("A group has at least one condition.");
        return this;
    }
}
