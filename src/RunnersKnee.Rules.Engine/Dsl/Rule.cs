namespace RunnersKnee.Rules.Engine.Dsl;

/// <summary>A rule, written in its <see cref="Define()"/>: <see cref="When"/> its conditions hold, <see cref="Then"/> its actions run.</summary>
public abstract class Rule
{
    private RuleBuilder? _builder;

    /// <summary>Defines the rule.</summary>
    public abstract void Define();

    /// <summary>Names the rule; goes before <see cref="NameAttribute"/>.</summary>
    /// <param name="value">The name.</param>
    protected void Name(string value) => Builder.Name = value;

    /// <summary>Gives the rule its priority; goes before <see cref="PriorityAttribute"/>.</summary>
    /// <param name="value">The priority.</param>
    protected void Priority(int value) => Builder.Priority = value;

    /// <summary>The conditions of the rule.</summary>
    /// <returns>What to add conditions to.</returns>
    protected ILeftHandSideExpression When() => new LeftHandSide(Builder.Conditions, Builder);

    /// <summary>The actions of the rule.</summary>
    /// <returns>What to add actions to.</returns>
    protected IRightHandSideExpression Then() => new RightHandSide(Builder);

    private RuleBuilder Builder => _builder ?? throw new InvalidOperationException("A rule is defined through a RuleDefinitionFactory.");

    internal void Define(RuleBuilder builder)
    {
        _builder = builder;
        try
        {
            Define();
        }
        finally
        {
            _builder = null;
        }
    }
}
