namespace RunnersKnee.Rules;

/// <summary>A question worth asking: some answer to it would change the advice.</summary>
public sealed record NextQuestion
{
    /// <summary>What to ask for.</summary>
    public required QuestionSubject Ask { get; init; }

    /// <summary>How it is answered.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The question in words.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of the advice that an answer could change.</summary>
    public required IReadOnlyList<AdviceArea> CouldChange { get; init => field = Sealed.Of(value); }
}
