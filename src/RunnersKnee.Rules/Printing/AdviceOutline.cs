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
    /// <summary>What it is about, whatever the language of the heading.</summary>
    public required AdvicePart Part { get; init; }

    /// <summary>The heading; null where the lines need none.</summary>
    public required string? Title { get; init; }

    /// <summary>The lines, in order.</summary>
    public required IReadOnlyList<AdviceLine> Lines { get; init => field = EquatableList.Of(value); }
}

/// <summary>What a section of an advice is about, so that a host can arrange them.</summary>
/// <remarks>Numbers never change.</remarks>
public enum AdvicePart
{
    /// <summary>Whether and how soon to see someone, and how likely it is runner's knee.</summary>
    Lead = 0,
    /// <summary>What to do now.</summary>
    ToDo = 1,
    /// <summary>What not to do, and why.</summary>
    NotToDo = 2,
    /// <summary>Whether to run.</summary>
    Running = 3,
    /// <summary>Who to see, which warning signs are open, and what else to have looked at.</summary>
    Whom = 4,
    /// <summary>What speaks for runner's knee and what may add to it.</summary>
    Likelihood = 5,
    /// <summary>What calls for care.</summary>
    Care = 6,
    /// <summary>What to settle before a treatment is begun.</summary>
    AskFirst = 7,
    /// <summary>The treatments of the current step that are not for now.</summary>
    LeftOut = 8,
    /// <summary>What published guidance says, in short.</summary>
    Evidence = 9,
    /// <summary>A step of the plan, with all that is said of each of its treatments.</summary>
    Step = 10,
    /// <summary>What is warned against, with all that is said of it.</summary>
    Warnings = 11,
    /// <summary>The last resort, with all that is said of its options.</summary>
    LastResort = 12,
    /// <summary>What comes next.</summary>
    Next = 13,
    /// <summary>The verdicts that were asked for.</summary>
    Asked = 14,
    /// <summary>What would be good to know.</summary>
    Questions = 15,
    /// <summary>What the protocol says of the condition.</summary>
    About = 16,
    /// <summary>What a host's own rules added.</summary>
    Service = 17,
    /// <summary>What the advice is and is not.</summary>
    Note = 18,
    /// <summary>What a clinician wants to know at a glance.</summary>
    Clinician = 19,
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
