namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A rule to be made: what it does, what it looks at and in which stage.</summary>
internal sealed record RuleChoice(Type Shape, int Stage, Type Left, Type Right, int Limit)
{
    internal StagedRule Build(int number)
    {
        Type[] inputs = Shape == typeof(Single<>) ? [Left] : [Left, Right];
        var place = new Place(Stage, $"{Stage}.{number}", Limit);
        return (StagedRule)Activator.CreateInstance(Shape.MakeGenericType(inputs), place)!;
    }

    public override string ToString() => $"{Shape.Name[..^2]}({Left.Name}, {Right.Name}, {Limit}) in stage {Stage}";
}
