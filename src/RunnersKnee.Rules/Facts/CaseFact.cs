namespace RunnersKnee.Rules;

/// <summary>Something that the host told: what rules match, and what every explanation comes down to.</summary>
/// <remarks>Told facts are compared by value and never change, so one instance of each serves every case.</remarks>
internal abstract record CaseFact
{
    /// <summary>Its place in the catalogue: findings, then the age, treatments and steps.</summary>
    internal abstract int Place { get; }

    /// <summary>The fact as an explanation shows it: <c>code=value</c>.</summary>
    internal abstract string Text { get; }
}
