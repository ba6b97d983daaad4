namespace RunnersKnee.Rules.Facts;

/// <summary>Something that the host told of a case: what rules match, and what every explanation comes down to.</summary>
/// <remarks>
/// What was not told, or was answered unknown, is no fact. Told facts are made by the library from a <see cref="KneeCase"/>,
/// are compared by value and never change: they are safe to share between threads.
/// </remarks>
[JsonConverter(typeof(CaseFactConverter))]
public abstract record CaseFact : IWarningGround
{
    private protected CaseFact()
    {
    }

    /// <summary>The fact as an explanation shows it: <c>code=value</c>, such as <c>kneecapPain=yes</c> or <c>age=34</c>.</summary>
    public abstract string Text { get; }

    /// <summary>The kind of fact alone, for a fact is shown in logs and debuggers; <see cref="Text"/> tells what it is.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Its place in the catalogue: findings, then the age, treatments and steps.</summary>
    internal abstract int Place { get; }
}

/// <summary>What a conclusion on open warning signs is drawn from: told facts, and reasons to see a clinician.</summary>
internal interface IWarningGround;
