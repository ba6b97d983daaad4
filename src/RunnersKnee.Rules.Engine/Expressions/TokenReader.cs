using System.Linq.Expressions;
using System.Reflection;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Reads what is bound from a token, where an expression mentions it.</summary>
/// <param name="depth">How many conditions the token has met.</param>
/// <param name="depths">Which of them binds what; what is missing is bound by none, and is null.</param>
internal sealed class TokenReader(int depth, IReadOnlyDictionary<Declaration, int> depths)
{
    private const BindingFlags Internal = BindingFlags.Instance | BindingFlags.NonPublic;

    private static readonly FieldInfo Parent = typeof(Token).GetField(nameof(Engine.Token.Parent), Internal)!;
    private static readonly FieldInfo Fact = typeof(Token).GetField(nameof(Engine.Token.Fact), Internal)!;
    private static readonly FieldInfo Value = typeof(Fact).GetField(nameof(Engine.Fact.Value), Internal)!;

    /// <summary>The token.</summary>
    internal ParameterExpression Token { get; } = Expression.Parameter(typeof(Token), "token");

    internal Expression Rewrite(Expression body, IEnumerable<Declaration> used)
    {
        foreach (var declaration in used)
            body = Parameters.Replace(body, declaration.Parameter, Read(declaration));
        return body;
    }

    private Expression Read(Declaration declaration)
    {
        if (!depths.TryGetValue(declaration, out var bound))
            return Expression.Default(declaration.Type);

        Expression token = Token;
        for (var at = depth; at > bound; at--)
            token = Expression.Field(token, Parent);
        return Expression.Convert(Expression.Field(Expression.Field(token, Fact), Value), declaration.Type);
    }
}
