namespace RunnersKnee.Rules;

/// <summary>Something that was told and that an outcome rests on.</summary>
public sealed record ToldFact
{
    /// <summary>The fact as <c>code=value</c>, such as <c>kneecapPain=yes</c> or <c>age=34</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>The fact in words, with its code.</summary>
    public required string Text { get; init; }
}
