using System.Collections.Concurrent;
using System.Linq.Expressions;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>
/// What the rules conclude from a fact at most, learned from their own conditions and actions. It errs on the side of more: of the
/// conditions only those on the fact alone are tried, and of what is concluded only the type is looked at.
/// </summary>
/// <remarks>Safe for use by many threads at once.</remarks>
internal sealed class Consequences(IEnumerable<IRuleDefinition> rules)
{
    private readonly RuleOutline[] _rules = [.. rules.Select(rule => new RuleOutline(rule))];
    private readonly ConcurrentDictionary<object, IReadOnlySet<Type>> _known = [];

    /// <summary>The types of what may be concluded otherwise where a fact is told; none where no rule reads the fact.</summary>
    internal IReadOnlySet<Type> Of(object fact) => _known.GetOrAdd(fact, Find);

    private HashSet<Type> Find(object fact)
    {
        var found = new HashSet<Type>();
        var ahead = new Stack<Type>(_rules.Where(rule => rule.Reads(fact)).SelectMany(rule => rule.Yields));
        while (ahead.TryPop(out var type))
        {
            if (!found.Add(type))
                continue;
            foreach (var next in _rules.Where(rule => rule.MayRead(type)).SelectMany(rule => rule.Yields))
                ahead.Push(next);
        }

        return found;
    }

    /// <summary>What a rule reads, be it matched, collected or denied, and what it yields.</summary>
    private sealed class RuleOutline : RuleElementVisitor<Context>
    {
        private readonly List<PatternElement> _patterns = [];
        private readonly List<Type> _yields = [];

        internal RuleOutline(IRuleDefinition rule) => Visit(Context.Empty, rule);

        internal IEnumerable<Type> Yields => _yields;

        internal bool Reads(object fact) =>
            _patterns.Exists(pattern =>
                pattern.ValueType.IsInstanceOfType(fact) && ConditionsOn(pattern).All(condition => Holds(condition, fact)));

        internal bool MayRead(Type conclusion) => _patterns.Exists(pattern => pattern.ValueType.IsAssignableFrom(conclusion));

        protected override PatternElement VisitPattern(Context context, PatternElement element)
        {
            _patterns.Add(element);
            return base.VisitPattern(context, element);
        }

        protected override ActionElement VisitAction(Context context, ActionElement element)
        {
            new YieldFinder(_yields).Visit(element.Expression);
            return element;
        }

        private static IEnumerable<LambdaExpression> ConditionsOn(PatternElement pattern) => pattern.Expressions
            .Select(condition => condition.Expression)
            .Where(condition => condition.Parameters is [var only] && only.Name == pattern.Declaration.Name);

        private static bool Holds(LambdaExpression condition, object fact) =>
            (bool)condition.Compile(preferInterpretation: true).DynamicInvoke(fact)!;
    }

    private sealed class YieldFinder(List<Type> yields) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name == nameof(IContext.InsertLinked))
                yields.Add(node.Arguments[1].Type);
            return base.VisitMethodCall(node);
        }
    }
}
