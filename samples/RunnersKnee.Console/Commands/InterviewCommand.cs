using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>
/// Asks what is worth asking, and gives the advice at the end, at once in an emergency, or whenever the person has had enough.
/// </summary>
internal static class InterviewCommand
{
    internal static Command Create()
    {
        var json = SharedOptions.Json();
        var guideline = SharedOptions.Guideline();
        var record = SharedOptions.Record();
        var full = SharedOptions.Full();
        var why = SharedOptions.Why();
        var command = new Command("interview", "Ask what is worth asking, then give advice. Answers are read from standard input.")
        {
            json, guideline, record, full, why,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            Destination[] destinations = [Destination.Of(parsed, record), Destination.StandardOutput];
            await Destination.ThrowIfSharedAsync([InputSource.StandardInput], destinations, cancellationToken).ConfigureAwait(false);
            using var kept = await RecordFile.OpenAsync(parsed.GetValue(record), cancellationToken).ConfigureAwait(false);
            var advisor = SharedOptions.Advisor(parsed.GetValue(guideline));
            var dialogue = Screen.OnStandardError();
            using var answers = new StreamReader(StandardStreams.OpenInput());
            var run = new InterviewRun(advisor, dialogue, answers, Labels.English);
            KneeCase told;
            try
            {
                told = await run.RunAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                dialogue.Show(Lines.Stack([Lines.Blank, Lines.Paragraph("Ended. Nothing was kept.")]));
                return ExitCodes.Success;
            }

            var advice = advisor.Advise(told, new AdviceRequest { Questions = AdviseCommand.NextQuestions }, CancellationToken.None);
            dialogue.Show(Lines.Stack([Lines.Blank]));
            try
            {
                if (parsed.GetValue(json))
                    JsonOutput.WriteLine(AdviceJson.Write(advice));
                else
                {
                    var options = new PrintOptions { Detail = SharedOptions.Detail(parsed, full, why) };
                    await ShowAsync(advice.ToOutline(options), run, cancellationToken).ConfigureAwait(false);
                }
            }
            finally
            {
                // Each of the two is worth having without the other: the answers took a person's time.
                RecordFile.Write(kept, AdviceRecord.Of(told, advice));
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task ShowAsync(AdviceOutline outline, InterviewRun run, CancellationToken cancellationToken)
    {
        var screen = Screen.OnStandardOutput();
        screen.Show(AdviceView.First(outline));
        if (!Console.IsInputRedirected && !Console.IsOutputRedirected)
            await run.PauseAsync(cancellationToken).ConfigureAwait(false);
        screen.Show(AdviceView.Rest(outline));
    }
}
