namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// A rule that is one of a family, and says of itself what other rules say by attributes: it is made once for each row of a table, or
/// it takes its place in an order. What is null here is said by an attribute.
/// </summary>
internal interface IDescribedRule
{
    /// <summary>What the rule decides, in a sentence.</summary>
    string? Description => null;

    /// <summary>What the rule rests on beside what its class says: statements of the source, or guidance.</summary>
    IReadOnlyList<string> RestsOn => [];

    /// <summary>What the rule leads to, in the words of <see cref="Outcome"/>.</summary>
    string? LeadsTo => null;

    /// <summary>The <see cref="Stage"/> at which the rule fires.</summary>
    int? FiresAt => null;
}
