using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using NRules.Extensibility;

namespace RunnersKnee.Rules;

/// <summary>
/// Compiles a condition or an action of a rule when it is first used. An advice uses less than half of them, and compiling is
/// most of what the first advice of a process costs.
/// </summary>
internal sealed class LazyExpressionCompiler : IExpressionCompiler
{
    private LazyExpressionCompiler()
    {
    }

    /// <summary>This compiler or, where expressions are interpreted instead (ahead-of-time compilation), the one for those.</summary>
    internal static IExpressionCompiler WhereItPays { get; } =
        RuntimeFeature.IsDynamicCodeCompiled ? new LazyExpressionCompiler() : new EagerExpressionCompiler();

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Not reached where code is trimmed ahead of time: see WhereItPays.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Not reached where there is no dynamic code: see WhereItPays.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The parameters of Later have no constraints.")]
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
            : (TDelegate)((ILater)Activator.CreateInstance(later.MakeGenericType(types), expression)!).Delegate;
    }

    private interface ILater
    {
        Delegate Delegate { get; }
    }

    private sealed class EagerExpressionCompiler : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => expression.Compile();
    }

    private sealed class LaterFunc<T, TResult>(Expression<Func<T, TResult>> expression) : ILater
    {
        private Func<T, TResult>? _compiled;

        public Delegate Delegate => new Func<T, TResult>(input => (_compiled ??= expression.Compile())(input));
    }

    private sealed class LaterFunc<T1, T2, TResult>(Expression<Func<T1, T2, TResult>> expression) : ILater
    {
        private Func<T1, T2, TResult>? _compiled;

        public Delegate Delegate => new Func<T1, T2, TResult>((first, second) => (_compiled ??= expression.Compile())(first, second));
    }

    private sealed class LaterAction<T1, T2>(Expression<Action<T1, T2>> expression) : ILater
    {
        private Action<T1, T2>? _compiled;

        public Delegate Delegate => new Action<T1, T2>((first, second) => (_compiled ??= expression.Compile())(first, second));
    }
}
