using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Some questions that are asked together and answered by one line.</summary>
internal interface IInterviewScreen
{
    string Title { get; }

    /// <summary>The part of the interview that it belongs to, from 1 to <see cref="InterviewView.Parts"/>.</summary>
    int Part { get; }

    IRenderable Questions { get; }

    /// <summary>How to answer.</summary>
    string Hint { get; }

    /// <summary>Takes the line in; or replies to it, with what is wrong or what was asked for, and waits for another.</summary>
    (InterviewState? Next, string? Reply) Answer(InterviewState state, string line);
}
