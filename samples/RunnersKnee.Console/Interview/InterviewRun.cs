using RunnersKnee.Rules;
using Spectre.Console;

namespace RunnersKnee.Sample;

/// <summary>
/// Asks screen by screen, a line for each, until nothing is left, an emergency comes first, or the person has had enough.
/// </summary>
internal sealed class InterviewRun(IRunnersKneeAdvisor advisor, Screen screen, TextReader answers, AdviceTexts texts)
{
    // More than there are findings: every question that is worth asking.
    private static readonly AdviceRequest EveryQuestion = new() { Questions = 1000 };

    private readonly Stack<InterviewState> _earlier = new();
    private Urgency _told = Urgency.Routine;

    /// <summary>What was reached stays reached, also for who goes back.</summary>
    private int _part;

    /// <returns>What was told, with what it gives; nothing is kept of an interview that is interrupted.</returns>
    internal async Task<KneeCase> RunAsync(CancellationToken cancellationToken)
    {
        var state = new InterviewState();
        screen.Show(InterviewView.Welcome());
        while (true)
        {
            var advice = advisor.Advise(state.Case, EveryQuestion, cancellationToken);
            Tell(advice.Referral.Urgency);
            if (new InterviewPlan(state, advice, texts).Next() is not { } next)
                return state.Case;

            _part = Math.Max(_part, next.Part);
            screen.Show(InterviewView.Of(next, _part));
            if (await AskAsync(next, state, cancellationToken).ConfigureAwait(false) is not { } after)
                return state.Case;
            state = after;
        }
    }

    /// <summary>Asks until the line can be taken; null where no more are to come.</summary>
    private async Task<InterviewState?> AskAsync(IInterviewScreen next, InterviewState state, CancellationToken cancellationToken)
    {
        while (true)
        {
            screen.Console.Write("> ");
            var line = await ReadLineAsync(cancellationToken).ConfigureAwait(false);
            var said = line?.Trim().Replace('\u2019', '\'').ToUpperInvariant();
            switch (said)
            {
                case null:
                    return null;
                case "ENOUGH" or "E" or "QUIT" or "Q" or "EXIT" when state.IsEnough:
                    return null;
                case "ENOUGH" or "E" or "QUIT" or "Q" or "EXIT":
                    _earlier.Push(state);
                    return state with { IsEnough = true };
                case "BACK" or "B" when _earlier.TryPop(out var before):
                    return before;
                case "BACK" or "B":
                    Reply("There is nothing to go back to.");
                    continue;
            }

            var (after, reply) = next.Answer(
                state, said is "DON'T KNOW" or "DONT KNOW" or "UNKNOWN" or "?" ? string.Empty : line!.Trim().ToLowerInvariant());
            if (after is not null)
            {
                _earlier.Push(state);
                return after;
            }

            Reply(reply!);
        }
    }

    /// <summary>Waits for Enter, so that what was shown is not pushed off the screen by what follows.</summary>
    internal async Task PauseAsync(CancellationToken cancellationToken)
    {
        screen.Console.Write("Enter: the rest. ");
        await ReadLineAsync(cancellationToken).ConfigureAwait(false);
    }

    private Task<string?> ReadLineAsync(CancellationToken cancellationToken) =>
        Task.Run(answers.ReadLine, cancellationToken).WaitAsync(cancellationToken);

    private void Reply(string words) => screen.Show(Lines.Stack([Lines.Paragraph(words, Palette.Name)]));

    // What is pressing is told at once, and once.
    private void Tell(Urgency urgency)
    {
        if (urgency > _told)
            screen.Show(Lines.Stack([Lines.Paragraph(">> " + texts.Sentence(urgency, 0), Palette.Safety)]));
        _told = urgency;
    }
}
