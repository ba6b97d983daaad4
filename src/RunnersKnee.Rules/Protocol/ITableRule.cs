namespace RunnersKnee.Rules.Protocol;

/// <summary>A rule that is made once for each row of a table: the row says in words what it decides, and what that rests on.</summary>
internal interface ITableRule
{
    /// <summary>The row in a sentence.</summary>
    string Description { get; }
    /// <summary>What the row rests on beside what the class of the rule says: statements of the source, or guidance.</summary>
    IReadOnlyList<string> RestsOn => [];
    /// <summary>What the row leads to, in the words of <see cref="Outcome"/>.</summary>
    string LeadsTo { get; }
}
