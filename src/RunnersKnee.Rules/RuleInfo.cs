namespace RunnersKnee.Rules;

/// <summary>A rule of the protocol, as the rulebook lists it.</summary>
/// <param name="Name">Its stable name, as it appears in <see cref="Reason.Rule"/>.</param>
/// <param name="Description">What it says, in words.</param>
/// <param name="Statements">The ids of the source's statements that it carries, such as RK-20; empty where it stands above the source.</param>
/// <param name="Priority">When it fires: higher first.</param>
public sealed record RuleInfo(string Name, string Description, IReadOnlyList<string> Statements, int Priority)
{
    /// <summary>The ids of the source's statements that it carries, such as RK-20; empty where it stands above the source.</summary>
    public IReadOnlyList<string> Statements { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Statements);

    /// <summary>What it leads to, in a few words, such as <c>nsaid: warning</c> or <c>likelihood: likely</c>; empty where it declares nothing.</summary>
    public string LeadsTo { get; init; } = string.Empty;

    /// <summary>What it rests on beside statements: <c>safety</c> or <c>guideline</c>.</summary>
    internal IReadOnlyList<string> Marks { get; init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;
}
