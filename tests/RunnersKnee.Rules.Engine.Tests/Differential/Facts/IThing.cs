namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>What every fact here has: a name of its own, and few values, so that facts go together often.</summary>
internal interface IThing
{
    string Name { get; }

    int Group { get; }

    int Value { get; }

    string? Label { get; }

    /// <summary>Whether it is odd, which no update changes.</summary>
    bool IsOdd { get; }
}
