namespace RunnersKnee.Rules.Printing;

/// <summary>An advice in words: what matters most, then the rest. Text, Markdown and a host's own screens are made from it.</summary>
/// <param name="Title">Whose advice it is.</param>
/// <param name="FirstScreen">How likely, how soon to see someone, what to do, what not to do, whether to run: a screen of 80 by 24.</param>
/// <param name="Details">Everything else that the chosen length asks for.</param>
public sealed record AdviceOutline(string Title, IReadOnlyList<AdviceSection> FirstScreen, IReadOnlyList<AdviceSection> Details)
{
    /// <summary>How likely, how soon to see someone, what to do, what not to do, whether to run: a screen of 80 by 24.</summary>
    public IReadOnlyList<AdviceSection> FirstScreen { get; init => field = EquatableList.Of(value); } = EquatableList.Of(FirstScreen);

    /// <summary>Everything else that the chosen length asks for.</summary>
    public IReadOnlyList<AdviceSection> Details { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Details);

    internal IEnumerable<AdviceSection> Sections => FirstScreen.Concat(Details);
}

/// <summary>Lines of an advice that belong together; there is at least one.</summary>
/// <param name="Title">The heading; null where the lines need none.</param>
/// <param name="Lines">The lines, in order.</param>
public sealed record AdviceSection(string? Title, IReadOnlyList<AdviceLine> Lines)
{
    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<AdviceLine> Lines { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Lines);
}

/// <summary>One line of an advice in words: plain text that is not encoded and may hold what a case or a host says.</summary>
/// <param name="Kind">What the line is for.</param>
/// <param name="Text">The words.</param>
public sealed record AdviceLine(AdviceLineKind Kind, string Text);

/// <summary>What a line of an advice is for, so that a host can set it off.</summary>
/// <remarks>Numbers never change.</remarks>
public enum AdviceLineKind
{
    /// <summary>A sentence like any other.</summary>
    Text = 0,
    /// <summary>A sentence that stands out.</summary>
    Lead = 1,
    /// <summary>How soon to get help: nothing may hide it.</summary>
    Safety = 2,
    /// <summary>An item of a list.</summary>
    Item = 3,
    /// <summary>An item of a list that calls for care.</summary>
    Caution = 4,
    /// <summary>What belongs to the item above it.</summary>
    Detail = 5,
    /// <summary>What the item above it rests on: statements, rules, facts or a reference.</summary>
    Source = 6,
}
