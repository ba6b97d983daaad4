namespace RunnersKnee.Rules.Facts;

/// <summary>Something that the host told of a case: what rules match, and what every explanation comes down to.</summary>
/// <remarks>
/// What was not told, or was answered unknown, is no fact. Told facts are made by the library from a <see cref="KneeCase"/>,
/// are compared by value and never change: they are safe to share between threads.
/// </remarks>
[JsonConverter(typeof(CaseFactConverter))]
public abstract record CaseFact
{
    private protected CaseFact()
    {
    }

    /// <summary>The fact as an explanation shows it: <c>code=value</c>, such as <c>kneecapPain=yes</c> or <c>age=34</c>.</summary>
    public abstract string Text { get; }

    /// <summary>The same as <see cref="Text"/>.</summary>
    public sealed override string ToString() => Text;

    /// <summary>Its place in the catalogue: findings, then the age, treatments and steps.</summary>
    internal abstract int Place { get; }
}
