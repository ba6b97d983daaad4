using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Engine;

/// <summary>Tells captured variables from other members in an expression.</summary>
internal static class Closures
{
    /// <summary>Whether a member is a variable that a lambda has captured.</summary>
    internal static bool IsCaptured(MemberExpression member) => member.Member is FieldInfo && IsClosure(member.Expression);

    /// <summary>The value that a captured variable has now.</summary>
    internal static object? Value(Expression? expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Value(member.Expression)),
        _ => null,
    };

    /// <summary>Whether captured variables live in an object of this type, so that none but the lambda's method can change them.</summary>
    internal static bool IsGenerated(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsClosure(Expression? expression) =>
        expression is ConstantExpression || (expression is MemberExpression member && IsGenerated(member.Type) && IsCaptured(member));
}
