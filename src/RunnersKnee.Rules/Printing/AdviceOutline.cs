namespace RunnersKnee.Rules.Printing;

/// <summary>An advice in words: what matters most, then the rest. Text, the sheet and a host's own screens are made from it.</summary>
public sealed record AdviceOutline : Unprinted
{
    /// <summary>Whose advice it is.</summary>
    public required string Title { get; init; }

    /// <summary>How likely, how soon to see someone, what to do, what not to do, whether to run: a screen of 80 by 24.</summary>
    public required IReadOnlyList<AdviceSection> FirstScreen { get; init => field = EquatableList.Of(value); }

    /// <summary>Everything else that the chosen detail asks for.</summary>
    public required IReadOnlyList<AdviceSection> Details { get; init => field = EquatableList.Of(value); }

    internal IEnumerable<AdviceSection> Sections => FirstScreen.Concat(Details);
}

/// <summary>Lines of an advice that belong together; there is at least one.</summary>
public sealed record AdviceSection : Unprinted
{
    /// <summary>The heading; null where the lines need none.</summary>
    public required string? Title { get; init; }

    /// <summary>The lines, in order.</summary>
    public required IReadOnlyList<AdviceLine> Lines { get; init => field = EquatableList.Of(value); }
}

/// <summary>One line of an advice in words: plain text that is not encoded and may hold what a case or a host says.</summary>
public sealed record AdviceLine : Unprinted
{
    /// <summary>What the line is for.</summary>
    public required AdviceLineKind Kind { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The code of the treatment or of the reason to see a clinician that the line is about, for a host that explains it when it is asked
    /// to; null where there is none.
    /// </summary>
    public string? About { get; init; }
}

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
