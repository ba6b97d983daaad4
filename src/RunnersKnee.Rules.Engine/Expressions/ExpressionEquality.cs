using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine;

/// <summary>Whether two expressions say the same, up to the names of their parameters. In doubt they do not.</summary>
internal sealed class ExpressionEquality
{
    private readonly List<(ParameterExpression Left, ParameterExpression Right)> _parameters = [];

    /// <summary>Compares bodies in which one parameter stands for the same.</summary>
    internal static bool AreEqual(Expression left, ParameterExpression leftParameter, Expression right, ParameterExpression rightParameter)
    {
        if (leftParameter.Type != rightParameter.Type)
            return false;
        var equality = new ExpressionEquality();
        equality._parameters.Add((leftParameter, rightParameter));
        return equality.Same(left, right);
    }

    private bool Same(Expression? left, Expression? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        if (left.NodeType != right.NodeType || left.Type != right.Type)
            return false;

        return (left, right) switch
        {
            (ParameterExpression l, ParameterExpression r) => Same(l, r),
            (ConstantExpression l, ConstantExpression r) => Equals(l.Value, r.Value),
            (MemberExpression l, MemberExpression r) => Same(l, r),
            (MethodCallExpression l, MethodCallExpression r) => l.Method == r.Method && Same(l.Object, r.Object) && Same(l.Arguments, r.Arguments),
            (UnaryExpression l, UnaryExpression r) => l.Method == r.Method && Same(l.Operand, r.Operand),
            (BinaryExpression l, BinaryExpression r) => l.Method == r.Method && Same(l.Left, r.Left) && Same(l.Right, r.Right) && l.Conversion == r.Conversion,
            (TypeBinaryExpression l, TypeBinaryExpression r) => l.TypeOperand == r.TypeOperand && Same(l.Expression, r.Expression),
            (ConditionalExpression l, ConditionalExpression r) => Same(l.Test, r.Test) && Same(l.IfTrue, r.IfTrue) && Same(l.IfFalse, r.IfFalse),
            (NewExpression l, NewExpression r) => l.Constructor == r.Constructor && Same(l.Arguments, r.Arguments),
            (LambdaExpression l, LambdaExpression r) => Same(l, r),
            _ => ReferenceEquals(left, right),
        };
    }

    private bool Same(ParameterExpression left, ParameterExpression right)
    {
        for (var i = _parameters.Count - 1; i >= 0; i--)
        {
            if (_parameters[i].Left == left || _parameters[i].Right == right)
                return _parameters[i] == (left, right);
        }

        return left == right;
    }

    private bool Same(MemberExpression left, MemberExpression right)
    {
        if (left.Member != right.Member)
            return false;
        if (Closures.IsCaptured(left) && Closures.IsCaptured(right) && Closures.IsGenerated(left.Expression!.Type))
            return Equals(Closures.Value(left), Closures.Value(right));
        return Same(left.Expression, right.Expression);
    }

    private bool Same(LambdaExpression left, LambdaExpression right)
    {
        if (left.Parameters.Count != right.Parameters.Count)
            return false;
        for (var i = 0; i < left.Parameters.Count; i++)
            _parameters.Add((left.Parameters[i], right.Parameters[i]));
        var same = Same(left.Body, right.Body);
        _parameters.RemoveRange(_parameters.Count - left.Parameters.Count, left.Parameters.Count);
        return same;
    }

    private bool Same(ReadOnlyCollection<Expression> left, ReadOnlyCollection<Expression> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!Same(left[i], right[i]))
                return false;
        }

        return true;
    }
}
