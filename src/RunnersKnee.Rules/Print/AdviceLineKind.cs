namespace RunnersKnee.Rules;

/// <summary>What a line of an advice is for, so that a host can set it off.</summary>
public enum AdviceLineKind
{
    /// <summary>A sentence like any other.</summary>
    Text,

    /// <summary>A sentence that stands out.</summary>
    Lead,

    /// <summary>How soon to get help: nothing may hide it.</summary>
    Safety,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>An item of a list that calls for care.</summary>
    Caution,

    /// <summary>What belongs to the item above it.</summary>
    Detail,

    /// <summary>What the item above it rests on: statements, rules, facts or a reference.</summary>
    Source,
}
