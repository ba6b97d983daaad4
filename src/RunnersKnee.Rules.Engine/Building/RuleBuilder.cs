using System.Linq.Expressions;
using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Collects what a rule says of itself, and what is wrong with it.</summary>
internal sealed class RuleBuilder
{
    private readonly Dictionary<string, Declaration> _scope = new(StringComparer.Ordinal);
    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);
    private int _unnamed;

    internal required string Name { get; set; }

    internal string Description { get; init; } = "";

    internal IReadOnlyList<string> Tags { get; init; } = [];

    internal int Priority { get; set; }

    internal RuleRepeatability Repeatability { get; init; }

    internal GroupElement Conditions { get; } = new(any: false);

    internal List<ActionElement> Actions { get; } = [];

    /// <summary>Stands for the context in every action.</summary>
    internal ParameterExpression Context { get; } = Expression.Parameter(typeof(IContext), "context");

    /// <summary>What is wrong with the rule.</summary>
    internal IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Declares what a captured variable stands for; the alternatives of a group may bind the same one.</summary>
    internal Declaration Declare<T>(Expression<Func<T>> alias)
    {
        if (alias.Body is not MemberExpression { Member.Name: var name })
            throw new ArgumentException($"An alias has to be a local variable: {alias}.", nameof(alias));
        if (!_scope.TryGetValue(name, out var known))
            return new Declaration(typeof(T), name);
        if (known.Type != typeof(T))
            _faults.Add($"'{name}' is bound twice, to different types.");
        return known;
    }

    /// <summary>Declares what nothing stands for.</summary>
    internal Declaration Declare(Type type) => new(type, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$var{++_unnamed}$"));

    /// <summary>Makes a declaration known to what is written after it.</summary>
    internal void Introduce(Declaration declaration) => _scope.TryAdd(declaration.Name, declaration);

    /// <summary>Binds the aliases in an expression, some of whose parameters stand for declarations.</summary>
    internal Condition Bind(LambdaExpression lambda, params ReadOnlySpan<ParameterExpression> parameters)
    {
        var binder = new AliasBinder(_scope);
        var body = binder.Bind(lambda, parameters);
        foreach (var unbound in binder.Unbound)
            _faults.Add($"'{unbound}' is null where it is used: no condition before binds it.");
        return new Condition(body, lambda, binder.Used);
    }

    internal RuleDefinition Build()
    {
        if (Conditions.Elements.Count == 0)
            _faults.Add("It has no condition.");
        foreach (var twice in Alternatives.Of(Conditions).SelectMany(BoundTwice))
            _faults.Add($"'{twice}' is bound twice.");
        if (Actions.Count == 0)
            _faults.Add("It has no action.");
        return new RuleDefinition(Name, Description, Priority, Repeatability, Tags, Conditions, Actions);
    }

    private static IEnumerable<string> BoundTwice(List<RuleElement> alternative) =>
        alternative.OfType<BindingElement>().GroupBy(element => element.Declaration.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key);
}
