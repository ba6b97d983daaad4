using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine;

/// <summary>Makes functions of one fact.</summary>
internal static class FactLambda
{
    /// <summary>A function of a fact, for which a parameter stands.</summary>
    internal static HotExpression<Func<object?, TResult>> Of<TResult>(Expression body, ParameterExpression fact)
    {
        var item = Expression.Parameter(typeof(object), "fact");
        var replaced = Parameters.Replace(body, fact, Expression.Convert(item, fact.Type));
        return new HotExpression<Func<object?, TResult>>(Expression.Lambda<Func<object?, TResult>>(replaced, item));
    }
}
