using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine;

/// <summary>Turns a value into a number by which equal values can be found, without boxing it.</summary>
internal static class NumberKey
{
    /// <summary>Stands for null; no value that is turned into a number can be as great.</summary>
    private const long Null = 1L << 40;

    /// <summary>The value as a number: the same for equal values, and for strings perhaps for others too.</summary>
    internal static Expression? Of(Expression value)
    {
        var plain = StripConversions(value);
        if (plain.Type == typeof(string))
            return Expression.Call(((Func<string?, long>)Hash).Method, plain);

        var underlying = Nullable.GetUnderlyingType(plain.Type);
        if (!IsSmallNumber(underlying ?? plain.Type))
            return null;
        return underlying is null
            ? Expression.Convert(plain, typeof(long))
            : Expression.Coalesce(Expression.Convert(plain, typeof(long?)), Expression.Constant(Null));
    }

    /// <summary>The number of a constant; null if it is none.</summary>
    internal static long? OfConstant(Expression value) => StripConversions(value) switch
    {
        ConstantExpression { Value: null } constant when Nullable.GetUnderlyingType(constant.Type) is { } type && IsSmallNumber(type) => Null,
        ConstantExpression { Value: IConvertible number } when IsSmallNumber(number.GetType()) =>
            number is char character ? character : number.ToInt64(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether a comparison is one of numbers, so that equal keys mean that it holds.</summary>
    internal static bool IsExact(Expression value) => StripConversions(value).Type != typeof(string);

    /// <summary>Whether an expression compares as its own type does: numbers, or strings letter by letter.</summary>
    internal static bool IsPlainEquality(BinaryExpression comparison) =>
        comparison.NodeType == ExpressionType.Equal
        && (comparison.Method is null || comparison.Method.DeclaringType == typeof(string));

    private static Expression StripConversions(Expression value)
    {
        while (value is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert && IsWidening(convert))
            value = convert.Operand;
        return value;
    }

    private static bool IsWidening(UnaryExpression convert)
    {
        var from = Nullable.GetUnderlyingType(convert.Operand.Type) ?? convert.Operand.Type;
        var to = Nullable.GetUnderlyingType(convert.Type) ?? convert.Type;
        var keepsNull = Nullable.GetUnderlyingType(convert.Operand.Type) is null || Nullable.GetUnderlyingType(convert.Type) is not null;
        if (!keepsNull || !IsSmallNumber(from))
            return false;
        var code = Type.GetTypeCode(to);
        return code is TypeCode.Int32 && Type.GetTypeCode(from) is not TypeCode.UInt32 || code == Type.GetTypeCode(from) || code is TypeCode.Int64;
    }

    private static bool IsSmallNumber(Type type) =>
        Type.GetTypeCode(type) is TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Char or TypeCode.Int32 or TypeCode.UInt32;

    private static long Hash(string? text) => text is null ? Null : text.GetHashCode(StringComparison.Ordinal);
}
