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
        var save = new Option<string?>("--save")
        {
            Description = "Keep what was told in a file, for advise, check, explain and follow.",
            HelpName = "FILE",
        };
        var full = SharedOptions.Full();
        var why = SharedOptions.Why();
        var command = new Command("interview", "Ask what is worth asking, then give advice. Answers are read from standard input.")
        {
            json, guideline, save, record, full, why,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            Destination[] destinations = [Destination.Of(parsed, save), Destination.Of(parsed, record), Destination.StandardOutput];
            await Destination.ThrowIfSharedAsync([InputSource.StandardInput], destinations, cancellationToken).ConfigureAwait(false);
            using var saved = await KeptFile.OpenAsync(parsed, save, cancellationToken).ConfigureAwait(false);
            using var kept = await KeptFile.OpenAsync(parsed, record, cancellationToken).ConfigureAwait(false);
            var advisor = SharedOptions.Advisor(parsed.GetValue(guideline));
            var dialogue = Screen.OnStandardError();
            using var answers = new StreamReader(StandardStreams.OpenInput());
            var run = new InterviewRun(advisor, dialogue, answers, AdviceTexts.English);
            KneeCase told;
            try
            {
                told = await run.RunAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException fault) when (cancellationToken.IsCancellationRequested)
            {
                dialogue.Show(Lines.Stack([Lines.Blank]));
                throw new UnfinishedException("Ended. Nothing was kept.", fault) { MayBeEnded = true };
            }

            Kept.Case(saved, told);
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
                Kept.Record(kept, AdviceRecord.Of(told, advice));
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
