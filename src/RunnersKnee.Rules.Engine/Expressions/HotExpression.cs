using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Engine;

/// <summary>An expression that is interpreted at first, which starts quickly, and compiled once it turns out to be used much.</summary>
/// <remarks>Safe for use by many threads: at worst two of them prepare the same delegate.</remarks>
internal sealed class HotExpression<TDelegate>(Expression<TDelegate> expression)
    where TDelegate : Delegate
{
    /// <summary>Compiling costs about as much as interpreting this many times.</summary>
    private const int HotAfter = 400;

    private volatile TDelegate? _compiled;
    private TDelegate? _interpreted;
    private int _uses;

    /// <summary>The delegate to call.</summary>
    internal TDelegate Delegate => _compiled ?? Prepare();

    private TDelegate Prepare()
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled || Interlocked.Increment(ref _uses) < HotAfter)
            return _interpreted ??= expression.Compile(preferInterpretation: true);
        return _compiled ??= expression.Compile();
    }
}
