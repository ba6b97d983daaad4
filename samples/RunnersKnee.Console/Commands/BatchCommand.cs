using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Many cases, one on a line; one answer on a line, in the same order.</summary>
internal static class BatchCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("IN") { Description = "Cases as JSON, one on a line, or - for standard input." };
        var output = new Option<string?>("--output")
        {
            Description = "The file for the answers; standard output by default.",
            HelpName = "OUT",
        };
        var brief = new Option<bool>("--brief") { Description = "Leave out texts, evidence, doses and the rules behind each item." };
        var questions = new Option<int?>("--questions")
        {
            Description = "List up to N questions worth asking next with each advice.",
            HelpName = "N",
        };
        questions.CustomParser = NumberArgument.AtLeastOne("--questions");
        var guideline = SharedOptions.Guideline();
        var command = new Command("batch", "Give advice on many cases, one on a line.") { file, output, questions, brief, guideline };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var outputPath = parsed.GetValue(output) is InputSource.StandardInput ? null : parsed.GetValue(output);
            var destination = outputPath is null ? Destination.StandardOutput : Destination.Of(parsed, output);
            await Destination.ThrowIfSharedAsync([parsed.GetRequiredValue(file)], [destination], cancellationToken).ConfigureAwait(false);
            var advisor = SharedOptions.Advisor(parsed.GetValue(guideline));
            var request = new AdviceRequest { Questions = parsed.GetValue(questions) };
            var detail = parsed.GetValue(brief) ? AdviceDetail.Brief : AdviceDetail.Full;
            var lines = new LineAdvisor(advisor, request, detail);
            return await RunAsync(parsed.GetRequiredValue(file), outputPath, lines, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> RunAsync(string path, string? outputPath, LineAdvisor advisor, CancellationToken cancellationToken)
    {
        using var output = await BatchOutput.OpenAsync(outputPath, cancellationToken).ConfigureAwait(false);
        var input = await InputSource.OpenAsync(path, cancellationToken).ConfigureAwait(false);
        await using var _ = input.ConfigureAwait(false);
        var run = new BatchRun(advisor, input, output);
        var answersAreShown = outputPath is null && !Console.IsOutputRedirected;
        try
        {
            await BatchProgress.RunAsync(run, input, answersAreShown, cancellationToken).ConfigureAwait(false);
            output.Complete();
        }
        catch (Exception fault) when (fault is not OutputClosedException)
        {
            var how = fault is OperationCanceledException ? "Interrupted after a whole line" : "Ended early";
            throw new UnfinishedException($"{how}. {run.Counts.InWords()}{output.Keep()}", fault);
        }

        var error = StandardStreams.ErrorText();
        await using var __ = error.ConfigureAwait(false);
        await error.WriteLineAsync(run.Counts.InWords()).ConfigureAwait(false);
        return run.Counts.Bad == 0 ? ExitCodes.Success : ExitCodes.BadLines;
    }
}
