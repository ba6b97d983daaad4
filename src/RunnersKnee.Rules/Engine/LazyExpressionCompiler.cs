using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using NRules.Extensibility;

namespace RunnersKnee.Rules.Engine;

/// <summary>
/// Takes a condition or an action of a rule in hand when it is first used, interprets it a few times, and compiles it once it turns
/// out to be used often. An advice uses less than half of them, and compiling is much of what the first advice of a process costs.
/// </summary>
internal sealed class LazyExpressionCompiler : IExpressionCompiler
{
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Not reached where code is trimmed ahead of time: see Inference.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Not reached where there is no dynamic code: see Inference.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The parameters of the later functions have no constraints.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "As above.")]
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        var types = typeof(TDelegate).GetGenericArguments();
        var definition = typeof(TDelegate).GetGenericTypeDefinition();
        var later = definition == typeof(Func<,>) ? typeof(LaterFunc<,>)
            : definition == typeof(Func<,,>) ? typeof(LaterFunc<,,>)
            : definition == typeof(Action<,>) ? typeof(LaterAction<,>)
            : null;
        return later is null
            ? expression.Compile()
            : ((Later<TDelegate>)Activator.CreateInstance(later.MakeGenericType(types), expression)!).Delegate;
    }

    /// <summary>An expression that is interpreted at first, and compiled once it was used often.</summary>
    private abstract class Later<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        private const int Often = 30;

        private TDelegate? _interpreted;
        private TDelegate? _compiled;
        private int _uses;

        internal abstract TDelegate Delegate { get; }

        // Threads may count past each other, and compile twice: what they get is the same.
        protected TDelegate Current => _compiled ?? (++_uses > Often
            ? _compiled = expression.Compile()
            : _interpreted ??= expression.Compile(preferInterpretation: true));
    }

    private sealed class LaterFunc<T, TResult>(Expression<Func<T, TResult>> expression) : Later<Func<T, TResult>>(expression)
    {
        internal override Func<T, TResult> Delegate => input => Current(input);
    }

    private sealed class LaterFunc<T1, T2, TResult>(Expression<Func<T1, T2, TResult>> expression) : Later<Func<T1, T2, TResult>>(expression)
    {
        internal override Func<T1, T2, TResult> Delegate => (first, second) => Current(first, second);
    }

    private sealed class LaterAction<T1, T2>(Expression<Action<T1, T2>> expression) : Later<Action<T1, T2>>(expression)
    {
        internal override Action<T1, T2> Delegate => (first, second) => Current(first, second);
    }
}
