using System.Linq.Expressions;

namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>What a condition of a rule binds.</summary>
public sealed class Declaration
{
    internal Declaration(Type type, string name)
    {
        Type = type;
        Name = name;
        Parameter = Expression.Parameter(type, name);
    }

    /// <summary>The alias; a made-up one where there is none.</summary>
    public string Name { get; }

    /// <summary>The type that was declared.</summary>
    public Type Type { get; }

    /// <summary>Stands for it in the expressions of the rule.</summary>
    internal ParameterExpression Parameter { get; }
}
