namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>A fact in the memory of a session.</summary>
public interface IFact
{
    /// <summary>Its type.</summary>
    Type Type { get; }

    /// <summary>The fact itself.</summary>
    object? Value { get; }

    /// <summary>Where it comes from, if it was not inserted.</summary>
    IFactSource? Source { get; }
}
