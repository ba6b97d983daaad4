using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Puts what an alias stands for in the place of the captured variable of that name.</summary>
internal sealed class AliasBinder(IReadOnlyDictionary<string, Declaration> scope) : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> _replaced = [];

    /// <summary>What the expression uses of the scope.</summary>
    internal List<Declaration> Used { get; } = [];

    /// <summary>The captured variables that are null and stand for nothing.</summary>
    internal List<string> Unbound { get; } = [];

    /// <summary>Binds an expression in which a parameter stands for something else.</summary>
    internal Expression Bind(LambdaExpression lambda, params ReadOnlySpan<ParameterExpression> parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
            _replaced[lambda.Parameters[i]] = parameters[i];
        return Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => _replaced.GetValueOrDefault(node, node);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (!Closures.IsCaptured(node))
            return base.VisitMember(node);

        if (scope.TryGetValue(node.Member.Name, out var declaration) && node.Type.IsAssignableFrom(declaration.Type))
        {
            if (!Used.Contains(declaration))
                Used.Add(declaration);
            return declaration.Parameter;
        }

        var isLocal = node.Expression is { } holder && Closures.IsGenerated(holder.Type) && !Closures.IsGenerated(node.Type);
        if (isLocal && !node.Type.IsValueType && Closures.Value(node) is null)
            Unbound.Add(node.Member.Name);
        return node;
    }
}
