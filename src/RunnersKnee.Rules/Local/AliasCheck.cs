using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>
/// Finds the variables of a rule's definition that nothing binds, or that are used before they are bound. The engine replaces each
/// that is bound by a parameter; one that is left as it was written is null for ever.
/// </summary>
internal sealed class AliasCheck : RuleElementVisitor<SortedSet<string>>
{
    /// <summary>The names of the variables, in order.</summary>
    internal static IReadOnlyList<string> Of(IRuleDefinition rule)
    {
        var unbound = new SortedSet<string>(StringComparer.Ordinal);
        new AliasCheck().Visit(unbound, rule);
        return [.. unbound];
    }

    protected override NamedExpressionElement VisitNamedExpression(SortedSet<string> context, NamedExpressionElement element) =>
        base.VisitNamedExpression(context, LookedAt(context, element));

    protected override RuleElement VisitBinding(SortedSet<string> context, BindingElement element) =>
        base.VisitBinding(context, LookedAt(context, element));

    protected override ActionElement VisitAction(SortedSet<string> context, ActionElement element) =>
        base.VisitAction(context, LookedAt(context, element));

    protected override FilterElement VisitFilter(SortedSet<string> context, FilterElement element) =>
        base.VisitFilter(context, LookedAt(context, element));

    private static TElement LookedAt<TElement>(SortedSet<string> unbound, TElement element)
        where TElement : ExpressionElement
    {
        new LeftVariables(unbound).Visit(element.Expression);
        return element;
    }

    private sealed class LeftVariables(SortedSet<string> names) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Member is FieldInfo field && IsOfClosure(field) && ValueOf(node) is null)
                names.Add(field.Name);
            return base.VisitMember(node);
        }

        /// <summary>The value of a field of a closure, which may be within another closure.</summary>
        private static object? ValueOf(MemberExpression node) => node.Member is not FieldInfo field ? null : node.Expression switch
        {
            ConstantExpression closure => field.GetValue(closure.Value),
            MemberExpression outer when ValueOf(outer) is { } closure => field.GetValue(closure),
            _ => null,
        };

        private static bool IsOfClosure(FieldInfo field) => field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
    }
}
