namespace RunnersKnee.Rules;

/// <summary>
/// A record that holds something of a person: as text it is its kind alone, so that no log or debugger shows an answer by accident.
/// </summary>
public abstract record Unprinted
{
    private protected Unprinted()
    {
    }

    /// <summary>The kind of record, and nothing of what it holds.</summary>
    public sealed override string ToString() => GetType().Name;
}
