using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Some questions that are asked together and answered by one line.</summary>
internal interface IInterviewScreen
{
    string Title { get; }

    IRenderable Questions { get; }

    /// <summary>How to answer.</summary>
    string Hint { get; }

    /// <summary>Takes the line in, or says what is wrong with it.</summary>
    (InterviewState? Next, string? Fault) Answer(InterviewState state, string line);
}
