using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Compiles what a rule says at one place, where the tokens are known that come there.</summary>
/// <param name="depth">How many conditions such a token has met.</param>
/// <param name="depths">Which of them binds what.</param>
/// <param name="rule">The rule.</param>
internal sealed class TokenCompiler(int depth, IReadOnlyDictionary<Declaration, int> depths, IRuleDefinition rule)
{
    /// <summary>A condition on what is bound and one more thing.</summary>
    internal TokenTest Test(Condition condition, Declaration item) => new(Function<bool>(condition, item), condition.Source, rule);

    /// <summary>A value of what is bound and one more thing.</summary>
    internal Selector<TResult> Selector<TResult>(Condition value, Declaration? item) => new(Function<TResult>(value, item), value.Source, rule);

    /// <summary>A value that facts are joined by.</summary>
    internal HotExpression<Func<Token, object?, long>> Key(Expression key, IEnumerable<Declaration> used) =>
        Function<long>(key, used, item: null);

    /// <summary>What is done to what is bound.</summary>
    internal HotExpression<Action<IContext, Token>> Action(ActionElement action)
    {
        var reader = new TokenReader(depth, depths);
        var body = reader.Rewrite(action.Body.Body, action.Body.Used);
        return new HotExpression<Action<IContext, Token>>(Expression.Lambda<Action<IContext, Token>>(body, action.Context, reader.Token));
    }

    /// <summary>What is made of what is bound.</summary>
    internal HotExpression<Func<IContext, Token, object?>> Insert(ActionElement action)
    {
        var reader = new TokenReader(depth, depths);
        var body = reader.Rewrite(action.Body.Body, action.Body.Used);
        return new HotExpression<Func<IContext, Token, object?>>(Expression.Lambda<Func<IContext, Token, object?>>(body, action.Context, reader.Token));
    }

    /// <summary>What is made anew of what is bound and what was made before.</summary>
    internal HotExpression<Func<IContext, Token, object, object?>>? Update(ActionElement action)
    {
        if (action.UpdateBody is not { } update)
            return null;
        var reader = new TokenReader(depth, depths);
        var given = Expression.Parameter(typeof(object), "given");
        var body = Parameters.Replace(reader.Rewrite(update.Body, update.Used), action.Given!, Expression.Convert(given, action.Given!.Type));
        return new HotExpression<Func<IContext, Token, object, object?>>(
            Expression.Lambda<Func<IContext, Token, object, object?>>(body, action.Context, reader.Token, given));
    }

    private HotExpression<Func<Token, object?, TResult>> Function<TResult>(Condition condition, Declaration? item) =>
        Function<TResult>(condition.Body, condition.Used, item);

    private HotExpression<Func<Token, object?, TResult>> Function<TResult>(Expression body, IEnumerable<Declaration> used, Declaration? item)
    {
        var reader = new TokenReader(depth, depths);
        var value = Expression.Parameter(typeof(object), "value");
        if (item is not null)
            body = Parameters.Replace(body, item.Parameter, Expression.Convert(value, item.Type));
        var read = reader.Rewrite(body, used);
        if (read.Type != typeof(TResult))
            read = Expression.Convert(read, typeof(TResult));
        return new HotExpression<Func<Token, object?, TResult>>(Expression.Lambda<Func<Token, object?, TResult>>(read, reader.Token, value));
    }
}
